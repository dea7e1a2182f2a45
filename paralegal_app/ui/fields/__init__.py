"""One input for each kind of answer. Values travel in the plain form of an answers file (see interview.answers)."""
