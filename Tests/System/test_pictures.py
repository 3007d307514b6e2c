"""Every main page at the sizes people have; the pictures are kept in artifacts/."""

import pytest
from playwright.sync_api import Page

from main_pages import PAGES

DESKTOP = {"width": 1366, "height": 768}
PHONE = {"width": 390, "height": 844}
WIDER_THAN_THE_SCREEN = """() => {
  const width = document.documentElement.clientWidth;
  const scrolls = (element) => {
    for (let up = element.parentElement; up; up = up.parentElement)
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX)) return true;
    return false;
  };
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll("body *")]
    .filter((each) => each.getBoundingClientRect().right > width + 1 && !scrolls(each))
    .slice(0, 5).map((each) => each.outerHTML.slice(0, 120)).concat("page");
}"""


@pytest.fixture(params=PAGES, ids=lambda main: main.name)
def opened(request, day):
    page = day.open(request.param)
    if page is None:
        pytest.skip("This build has no such page.")
    yield page, request.param.name
    page.emulate_media(media="screen")
    page.set_viewport_size(DESKTOP)


def test_on_a_desktop_the_page_fits_its_width(opened, artifacts):
    page, name = opened
    picture(page, DESKTOP, artifacts / f"{name}-1366.png")
    assert page.evaluate(WIDER_THAN_THE_SCREEN) == []


def test_on_a_phone_the_page_fits_its_width(opened, artifacts):
    page, name = opened
    picture(page, PHONE, artifacts / f"{name}-390.png")
    assert page.evaluate(WIDER_THAN_THE_SCREEN) == []


def test_on_paper_the_page_is_without_menus(opened, artifacts):
    page, name = opened
    page.emulate_media(media="print")
    picture(page, DESKTOP, artifacts / f"{name}-print.png")
    assert not page.get_by_role("navigation", name="Menu").is_visible()


def test_the_page_is_lighter_than_50_kilobytes(opened):
    page, _ = opened
    assert len(page.request.get(page.url).body()) < 50_000


def picture(page: Page, size: dict, path) -> None:
    page.set_viewport_size(size)
    page.wait_for_load_state("load")
    page.screenshot(path=path, full_page=True)
