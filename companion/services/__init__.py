"""Use cases: one call for each thing a person does."""
