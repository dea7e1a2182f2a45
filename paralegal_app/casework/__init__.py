"""Use cases: everything a front end may ask for."""
