"""The encrypted vault and the records in it."""
