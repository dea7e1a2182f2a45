"""Lists that fetch their rows as they are looked at."""
