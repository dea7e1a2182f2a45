"""From a case to Word papers."""
