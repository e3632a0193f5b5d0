"""The sheets a family prints: technique, fridge, month of spots, a night away, a journey."""
