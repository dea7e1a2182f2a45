"""Upgrade steps, one module each, in order; never edited once released."""
