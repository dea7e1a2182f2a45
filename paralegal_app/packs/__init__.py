"""What a country's law asks, as data."""
