"""Some procedures of a pack, and of its law, offices and words only what these procedures name."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from typing import Any

from paralegal_app.packs.loader import vocabulary
from paralegal_app.packs.pack import Pack

_OF_LAW = ("statutes", "parameters", "facts", "offices", "hotlines")


class Selection:
    """`procedures` of `pack`; none means all of them, with everything the pack holds."""

    def __init__(self, pack: Pack, procedures: Collection[str]) -> None:
        self.whole, self._pack = not procedures, pack
        chosen = [pack.procedures[name] for name in (procedures or pack.procedures)]
        self.procedures = {procedure.id for procedure in chosen}
        self.questions = {question.id for procedure in chosen for question in procedure.questions}
        said = json.dumps([procedure.model_dump(mode="json", exclude={"questions"}) for procedure in chosen])
        statutes = [item.id for item in pack.law.statutes]
        named = {name for name in (*statutes, *(office.id for office in pack.offices.offices)) if f'"{name}"' in said}
        figures = {p.id for p in pack.law.parameters if f"law.{p.id}" in said or f'"{p.id}"' in said}
        ids = {item.id for procedure in chosen for part in (procedure.steps, procedure.risks, procedure.deadlines)
               for item in part} | self.questions  # fmt: skip
        facts = {item.id for item in pack.law.facts if ids & set(item.beside)}
        lines = {item.id for item in pack.offices.hotlines if ids & set(item.beside)}
        self._ids = named | figures | facts | lines
        defined = vocabulary()
        self._elsewhere = set() if self.whole else {name for name in self.questions if name not in defined}

    def law(self, data: dict[str, Any]) -> None:
        """Take what is not named out of `law.yaml` or `offices.yaml`."""
        if self.whole:
            return
        data.pop("terms", None)
        for name in _OF_LAW:
            for index in reversed(range(len(data.get(name) or []))):
                item = data[name][index]
                if item["id"] not in self._ids:
                    del data[name][index]
                elif "beside" in item:
                    item["beside"] = [found for found in item["beside"] if found in self.questions]

    def procedure(self, data: dict[str, Any]) -> None:
        """Procedures left behind cannot follow; questions that were defined there are defined here."""
        gone = [item for item in data.get("next") or [] if item["procedure"] not in self.procedures]
        if gone:
            data["next"] = [item for item in data["next"] if item not in gone]
            self._idle(data, " ".join(item.get("when") or "" for item in gone))
        for use in data["questions"]:
            found = self._pack.questions[use["id"]]
            if found.id in self._elsewhere and "type" not in use:
                use["type"] = found.type
                for key in ("choices", "reveals"):
                    if getattr(found, key) and key not in use:
                        use[key] = list(getattr(found, key))

    def _idle(self, data: dict[str, Any], conditions: str) -> None:
        """Questions that were asked only for what follows are asked no more."""
        for name in set(re.findall(r"[a-z][a-z0-9_]*", conditions)) & self.questions:
            uses = len(re.findall(rf"\b{name}\b", json.dumps(data)))
            if uses == 1:
                data["questions"] = [use for use in data["questions"] if use["id"] != name]
                self.questions.discard(name)

    def texts(self, room: str, data: dict[str, Any]) -> dict[str, Any]:
        """The words of one file that are still needed; empty: the file is not."""
        if self.whole:
            return data
        if room == "questions":
            return {name: words for name, words in data.items() if name in self.questions}
        if room == "law":
            kept = {name: {key: text for key, text in (data.get(name) or {}).items() if key in self._ids}
                    for name in _OF_LAW}  # fmt: skip
            return {name: words for name, words in ({**data, **kept}).items() if words and name != "terms"}
        if room in self.procedures:
            return data
        return {}
