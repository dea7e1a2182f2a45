"""The story becomes a chronology in the filing language: in order, corrected, without the office's own notes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework.chronology import chronology
from paralegal_app.documents import reading
from paralegal_app.errors import BadInput

ON = date(2026, 3, 2)


def test_events_stand_in_the_order_they_happened(tmp_path: Path) -> None:
    with Vault.create(tmp_path / "vault", "four plain words", parameters=KdfParameters(8, 1, 1)) as vault:
        case_id = vault.cases.add("1").case_id or ""
        with pytest.raises(BadInput, match="nothing to tell"):
            chronology(vault, case_id, "uk", ON)
        vault.people.add(case_id, "client", {"family": "Лагідна", "given": "Марія", "gender": "female"})
        vault.events.add(case_id, "violence", what="Він ударив мене <рукою> & пішов.", happened_at="2026-02-20T21:30", outcome="Викликала поліцію.")
        wrong = vault.events.add(case_id, "violence", what="Перший випадок у січні.", happened_at="2026-02-10").record_id
        vault.events.add(case_id, "violence", what="Перший випадок у лютому.", happened_at="2026-02-10", corrects=wrong)
        vault.events.add(case_id, "staff", what="Внутрішня нотатка.", happened_at="2026-02-01")
        text = reading.text(chronology(vault, case_id, "uk", ON))
        assert text.index("у лютому") < text.index("<рукою> &")
        assert "20.02.2026, 21 год 30 хв" in text
        assert "у січні" not in text
        assert "Внутрішня" not in text
        for lang in ("ru", "ro", "ka", "kk", "ky", "en"):
            assert "Лагідна" in reading.text(chronology(vault, case_id, lang, ON))
        with pytest.raises(BadInput, match="not made in"):
            chronology(vault, case_id, "fr", ON)
