"""What the worker brings may come after its page was taken down: then nobody draws it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject


def while_here(owner: QObject, slot: Callable[..., object]) -> Callable[..., object]:
    """`slot`, called with whatever comes as long as `owner` stands; nothing once it was destroyed."""
    here = [True]
    owner.destroyed.connect(lambda *_gone: here.clear())

    def call(*values: Any) -> object:
        return slot(*values) if here else None

    return call
