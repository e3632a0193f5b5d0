"""Symptom cards: which listed items lead to which card, and how soon to tell the team."""
