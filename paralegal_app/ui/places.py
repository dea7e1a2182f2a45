"""Which page a route leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paralegal_app.ui.pages.about import AboutPage
from paralegal_app.ui.pages.calendar import CalendarPage
from paralegal_app.ui.pages.case import CasePage
from paralegal_app.ui.pages.cases import CasesPage
from paralegal_app.ui.pages.directory import DirectoryPage
from paralegal_app.ui.pages.help import HelpPage
from paralegal_app.ui.pages.interview import InterviewPage
from paralegal_app.ui.pages.new_case import NewCasePage
from paralegal_app.ui.pages.own_plan import OwnPlanPage
from paralegal_app.ui.pages.settings import SettingsPage
from paralegal_app.ui.pages.staff import StaffPage
from paralegal_app.ui.surroundings import Route, Surroundings

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.ui.pages.page import Page


def page_for(route: Route, around: Surroundings, desk: Desk, settings: dict[str, Any]) -> Page:
    """A new page; `settings` are the further arguments of the settings page."""
    if route.place == "cases" and route.case_id:
        return InterviewPage(around, desk, route) if route.part == "interview" else CasePage(around, desk, route)
    if route.place == "new_case":
        return NewCasePage(around, desk, route)
    if route.place == "settings":
        return SettingsPage(around, desk, **settings)
    if route.place == "help":
        return HelpPage(around, route)
    if route.place == "staff" and route.part == "plan":
        return OwnPlanPage(around, desk, route)
    if route.place == "about":
        return AboutPage(around)
    if route.place == "packs":
        from paralegal_app.ui.pages.packs import packs_page  # with the workshop behind it, which few ever see

        return packs_page(route, around, desk)
    simple = {"cases": CasesPage, "calendar": CalendarPage, "directory": DirectoryPage, "staff": StaffPage}
    return simple[route.place](around, desk)
