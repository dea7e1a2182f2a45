"""Names in cases, dates, numbers, sorting, transliteration."""
