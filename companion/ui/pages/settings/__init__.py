"""The Settings page: people, prescriptions, carers, times, keys, backups, look, about."""
