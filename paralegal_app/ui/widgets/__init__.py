"""Building blocks that know the theme and nothing of cases."""
