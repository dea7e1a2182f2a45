"""What the program says about itself: nothing about any case, and nothing on the disk.

Log lines hold fixed words only. The filter is the second net: it drops arguments and tracebacks, so that an answer, a
name, a path or a key that somebody passed by mistake never reaches a stream.
"""

from __future__ import annotations

import logging
import sys

NAME = "paralegal_app"


class _FixedWordsOnly(logging.Filter):
    """Keeps the message as written in the code and drops everything that was filled in at run time."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.args = ()
        record.msg = str(record.msg).split("%")[0].strip()
        record.exc_info = None
        record.exc_text = None
        record.stack_info = None
        return True


def set_up(level: int = logging.WARNING) -> logging.Logger:
    """Send the program's own lines to standard error, in fixed words; libraries are heard from warnings up only."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    handler.addFilter(_FixedWordsOnly())
    logger = logging.getLogger(NAME)
    logger.handlers[:] = [handler]
    logger.setLevel(level)
    logger.propagate = False
    logging.getLogger().addHandler(logging.NullHandler())
    return logger
