"""What several tests share: ready-made people and records, and values made at random."""
