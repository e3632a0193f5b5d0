"""The symptom diary with its cards, situations, medicines, limits and holds."""
