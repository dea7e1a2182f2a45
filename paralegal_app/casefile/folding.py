"""Words brought to one form, so that a name is found however it was typed: case, accents, apostrophes, spaces.

The same folding is applied to what is stored in the indexes and to what is looked for.
"""

from __future__ import annotations

import re
import unicodedata

_LIKE = str.maketrans(
    {
        "ґ": "г",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "ð": "d",
        "þ": "th",
        "’": "",
        "ʼ": "",
        "'": "",
    }
)
_WORD = re.compile(r"\w+")
# scripts written without spaces: each sign is a word of its own, so that a part of a name is found
_UNSPACED = re.compile(r"([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])")
LONGEST = 60


def folded(text: str) -> str:
    """Lower case without accents and apostrophes, words separated by one space."""
    bare = unicodedata.normalize("NFKD", text.casefold().translate(_LIKE))
    stripped = "".join(letter for letter in bare if not unicodedata.combining(letter))
    spaced = _UNSPACED.sub(r" \1 ", unicodedata.normalize("NFC", stripped))
    return " ".join(word[:LONGEST] for word in _WORD.findall(spaced.replace("_", " ")))


def digits(text: str) -> str:
    """Only the decimal digits, in ASCII, whatever script they were typed in."""
    return "".join(str(unicodedata.decimal(sign)) for sign in text if unicodedata.decimal(sign, None) is not None)
