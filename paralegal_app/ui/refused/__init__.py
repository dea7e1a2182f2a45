"""The words for everything that can be refused, one room per thing."""
