"""The two first-class answers that are no value. Needs nothing else: every layer above may ask for them."""

from __future__ import annotations

from enum import Enum

DECLINED_TEXT = "__declined__"
"""How "prefers not to say" is written down in answers files and the case file; "not known yet" is null."""


class Silence(Enum):
    """She does not know yet, or does not want to say."""

    NOT_KNOWN = "not known yet"
    DECLINED = "prefers not to say"


NOT_KNOWN = Silence.NOT_KNOWN
DECLINED = Silence.DECLINED
