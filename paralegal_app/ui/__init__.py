"""The desktop window."""

from paralegal_app.ui.binding import read_no_sources

read_no_sources()
