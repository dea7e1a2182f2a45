"""About the program: version, licence, and the guide it is built on."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion

from paralegal_app import __version__
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.surroundings import Surroundings
from paralegal_app.ui.widgets.cards import Card
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

CITATION = (
    "EHRA (2021). Help impossible to ignore. A guide to ensure shelter, psychosocial and legal services for women who "
    "use drugs and experience violence. Eurasian Harm Reduction Association: Vilnius, Lithuania."
)
"""As the guide asks to be cited; it is not translated."""


class AboutPage(Page):
    """Nothing here is a link: the program opens nothing on the network."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(
            around, translate("About", "About"), filled(translate("About", "Version {version}"), version=__version__)
        )
        scroll = self.add_scroll(width=720)
        guide = Card(translate("About", "The guide behind it"))
        cited = PlainLabel(CITATION)
        cited.setObjectName("citation")
        cited.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        guide.add(cited, PlainLabel("https://harmreductioneurasia.org", "second"))
        not_advice = Card(translate("About", "What it is not"), role="risk")
        words = translate(
            "About", "It does not replace a lawyer. The packs are drafts until a lawyer of the country has read them."
        )
        not_advice.add(PlainLabel(words))
        built = Card(translate("About", "Made with"))
        built.add(PlainLabel(f"Python {platform.python_version()} · Qt {qVersion()} · SQLCipher · Argon2", "second"))
        licence = Card(translate("About", "Licence"))
        licence.add(
            PlainLabel(
                translate("About", "Program: MIT. Packs and templates: Creative Commons Attribution 4.0."), "second"
            )
        )
        for card in (guide, not_advice, licence, built):
            scroll.content.addWidget(card)
        scroll.content.addStretch(1)
