"""The interview: a pure function from answers to what comes next."""
