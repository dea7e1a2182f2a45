"""What the program protects and what it cannot: said before the first secret is typed, and again in Help."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from paralegal_app.ui.widgets.cards import Card, Entry
from paralegal_app.ui.words import translate


def protected() -> list[str]:
    """What the program protects, in sentences."""
    return [
        translate(
            "Protection", "Everything about a case is encrypted on the disk. Without a passphrase nobody reads it."
        ),
        translate("Protection", "What is asked only to warn her is never written down."),
        translate("Protection", "The window locks when nobody touches it, with Ctrl+L, and with Escape pressed twice."),
        translate("Protection", "The program never uses the network. Nothing is sent anywhere."),
    ]


def not_protected() -> list[str]:
    """What it cannot protect, in sentences."""
    return [
        translate("Protection", "Papers that you save or print outside the vault. Keep and destroy them with care."),
        translate("Protection", "Somebody who looks over your shoulder, or who forces you to open the vault."),
        translate("Protection", "A computer with spy software, or one that stays open and unlocked."),
        translate("Protection", "A forgotten passphrase: without it and the recovery code nobody can help."),
    ]


def protection_cards() -> list[QWidget]:
    """Two cards, told apart by words and symbols, not by colour alone."""
    safe = Card(translate("Protection", "What is protected"))
    for words in protected():
        safe.add(Entry(words, symbol="check", colour="green"))
    unsafe = Card(translate("Protection", "What is not"), role="risk")
    for words in not_protected():
        unsafe.add(Entry(words, symbol="warning", colour="amber"))
    return [safe, unsafe]
