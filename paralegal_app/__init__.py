"""An offline desktop toolkit for paralegals and street lawyers."""

__version__ = "0.1.0"
