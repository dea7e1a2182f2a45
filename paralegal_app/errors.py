"""Every error a person may be shown, in one tree.

Each message is one sentence in plain words naming what, where, why and what to do; it never holds personal data.

    ParalegalError
    ├── BadInput                 something from outside is not what it should be
    │   ├── PackError            a jurisdiction pack (carries all its faults)
    │   ├── AnswersError         an answers file or a typed answer
    │   └── TemplateError        a Word template
    ├── DocumentError            a paper could not be made or written
    ├── ConsentMissing           a paper, referral or export needs a consent that is not recorded
    └── VaultError               the encrypted store
        ├── WrongPassphrase
        ├── VaultLocked
        ├── VaultBusy            another program has it open
        ├── VaultDamaged
        ├── VaultNewer           written by a newer program
        ├── VaultWriteFailed     disk full, read-only, pulled stick
        └── KeyringUnavailable   this computer's keyring is absent, locked or refused
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


class ParalegalError(Exception):
    """An error whose text may be shown to a person as it stands.

    `kind` is one word for what happened and `facts` what the words for it name (limits, never what somebody typed):
    with them the window says the same in its own language.
    """

    exit_code = 2

    def __init__(self, message: str = "", *, kind: str = "", **facts: object) -> None:
        super().__init__(message)
        self.kind, self.facts = kind, facts


class BadInput(ParalegalError):
    """Something from outside was refused whole."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a pack: where it stands and what to do about it.

    `kind` is one word for what is wrong and `facts` what the words for it name: with them the window says the same in
    its own language. A fault that only an author of files can make has no kind.
    """

    file: str
    line: int
    path: str
    message: str
    kind: str = ""
    facts: Mapping[str, object] = field(default_factory=dict, compare=False)

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.path}: {self.message}" if self.path else f"{place}: {self.message}"


class PackError(BadInput):
    """A pack was refused; `faults` lists everything wrong with it, not only the first thing."""

    exit_code = 1

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


class AnswersError(BadInput):
    """An answer or an answers file was refused."""


class TemplateError(BadInput):
    """A Word template was refused."""


class DocumentError(ParalegalError):
    """A paper could not be made or written."""


class ConsentMissing(ParalegalError):
    """Something would leave the case file without her recorded consent."""


class VaultError(ParalegalError):
    """The encrypted store could not do what was asked."""


class WrongPassphrase(VaultError):
    """No slot of the vault opens with this secret."""


class VaultLocked(VaultError):
    """The vault was locked in the meantime."""


class VaultBusy(VaultError):
    """Another program holds the vault."""


class VaultDamaged(VaultError):
    """The vault's bytes are not what they were when written."""


class VaultNewer(VaultError):
    """The vault was written by a newer version of the program."""


class VaultWriteFailed(VaultError):
    """The disk is full, read-only or gone."""


class KeyringUnavailable(VaultError):
    """This computer's keyring is absent, locked or refused."""
