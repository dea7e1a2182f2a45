"""The pack of an imaginary country that comes with the tutorial, copied to be played with."""

from __future__ import annotations

from pathlib import Path

from paralegal_app import paths
from paralegal_app.casework.workshop.editors import support, wired
from paralegal_app.errors import BadInput

NAME = "zz"


def copy_example(out: Path) -> Path:
    """Copy the example below `out` and return its folder. Raises BadInput: there is one already, or no room."""
    source, target = paths.resources() / "docs" / "example-pack" / NAME, out / NAME
    if target.exists():
        words = f"There is already a folder `{NAME}` here; remove it or choose another --out."
        raise BadInput(words, kind="folder_not_empty")
    try:
        for path in sorted(item for item in source.rglob("*") if item.is_file()):
            name = path.relative_to(source).as_posix()
            place = target / name
            place.parent.mkdir(parents=True, exist_ok=True)
            if path.suffix == ".yaml":
                place.write_text(wired(name, path.read_text("utf-8")), "utf-8")
            else:
                place.write_bytes(path.read_bytes())
        support(target)
    except OSError as error:
        words = f"The example cannot be written here ({error.strerror}); choose another place with --out."
        raise BadInput(words, kind="draft_not_written") from error
    return target
