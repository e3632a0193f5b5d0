"""The computer underneath: keys, clock, folders, single instance."""
