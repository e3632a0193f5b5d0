"""What was prescribed over time: a timeline, labelled arithmetic, and a small chart."""
