"""Every main page, asked by axe for WCAG 2.1 AA and its best practices."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from main_pages import PAGES

ASKED = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"], "resultTypes": ["violations"]}


@pytest.mark.parametrize("main", PAGES, ids=lambda main: main.name)
def test_axe_finds_nothing(day, main):
    page = day.open(main)
    if page is None:
        pytest.skip("This build has no such page.")
    findings = Axe().run(page, options=ASKED).response["violations"]
    assert [describe(finding) for finding in findings] == []


def describe(finding: dict) -> str:
    places = ", ".join(" ".join(node["target"]) for node in finding["nodes"][:5])
    return f"{finding['impact']}: {finding['help']} ({finding['id']}) at {places}"
