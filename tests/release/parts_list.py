"""Writes resources/licences/sbom.cdx.json (CycloneDX) from what `cyclonedx-py environment` found.

    cyclonedx-py environment --output-reproducible --of JSON -o found.json
    python -m tests.release.parts_list found.json

Kept are the parts that go into the program; addresses, build tools and paths of the building computer go out.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from paralegal_app import __version__
from tests.release.collect_licences import BY_ITS_TEXT, ROOT, parts
from tests.release.pin_inputs import plain

OUT = ROOT / "resources" / "licences" / "sbom.cdx.json"
KEPT = ("bom-ref", "name", "version", "type", "purl", "licenses", "description")


def trimmed(found: dict[str, Any], names: set[str]) -> dict[str, Any]:
    """The bill of materials with only the parts in `names` and what is said of each."""
    components = [
        {key: part[key] for key in KEPT if key in part} for part in found["components"] if plain(part["name"]) in names
    ]
    components.sort(key=lambda part: plain(part["name"]))
    for part in components:
        if part["name"] in BY_ITS_TEXT:
            part["licenses"] = [{"license": {"acknowledgement": "concluded", "id": BY_ITS_TEXT[part["name"]]}}]
    refs = {part["bom-ref"] for part in components}
    dependencies = [
        {"ref": item["ref"], "dependsOn": [ref for ref in item.get("dependsOn", []) if ref in refs]}
        for item in sorted(found["dependencies"], key=lambda item: plain(item["ref"]))
        if item["ref"] in refs
    ]
    program = {"bom-ref": "paralegal-app", "type": "application", "name": "paralegal-app", "version": __version__}
    return {
        "$schema": found["$schema"], "bomFormat": "CycloneDX", "specVersion": found["specVersion"], "version": 1,
        "metadata": {"component": program}, "components": components,
        "dependencies": [{"ref": "paralegal-app", "dependsOn": sorted(refs)}, *dependencies],
    }  # fmt: skip


def main(source: str) -> int:
    """Write the trimmed list."""
    found = json.loads(Path(source).read_text("utf-8"))
    kept = trimmed(found, {plain(part.name) for part in parts()})
    OUT.write_text(json.dumps(kept, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
