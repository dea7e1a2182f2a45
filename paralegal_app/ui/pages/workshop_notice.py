"""The notice on a case whose pack has changed since she answered: see what changes for her, or leave it for now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from paralegal_app.casework.workshop.versions import leave
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.theme import LARGE, theme
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner
from paralegal_app.ui.widgets.layouts import column
from paralegal_app.ui.words import translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.ui.digests import CaseDigest


def pack_notice(around: Surroundings, desk: Desk, digest: CaseDigest) -> QWidget | None:
    """None where nothing changed, or where a worker put this change off."""
    if not digest.behind:
        return None
    holder = QWidget()
    title = translate("Changes", "The law of this case was changed in its pack")
    words = translate("Changes", "Her case goes on under the rules it was answered under until you accept the change.")
    banner = Banner(words, role="risk", title=title) if theme.scale < LARGE else Banner(title, role="risk")
    banner.setObjectName("pack_changed")

    def put_off() -> None:
        vault, case = desk.vault, digest.case.id
        done = translate("Changes", "The earlier rules stay. This case asks again when its pack changes anew.")
        around.tasks.run(
            lambda: leave(vault, case), lambda _changed: around.toasts.show(done),
            lambda error: around.toasts.show(words_of(error)),
        )  # fmt: skip
        holder.hide()

    keep = Button(translate("Changes", "Keep the earlier rules for now"), put_off, kind="quiet")
    keep.setObjectName("keep_pack")
    see = Button(
        translate("Changes", "See what changes for her"),
        lambda: around.go(Route("packs", digest.case.id, part="changes")), kind="primary",
    )  # fmt: skip
    see.setObjectName("see_changes")
    banner.add_actions(keep, see)
    side = theme.space(24) if theme.scale < LARGE else theme.space(8)
    around_it = column(holder)
    around_it.setContentsMargins(side, side, side, 0)
    around_it.addWidget(banner)
    return holder
