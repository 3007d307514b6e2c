"""What the tests stand on: one running Puskesmas, and a browser for each role."""

from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from installation.puskesmas import Puskesmas
from installation.sandbox import Sandbox
from main_pages import Day
from pages.sign_in import SignIn

ARTIFACTS = Path(__file__).parents[2] / "artifacts"
DESKTOP = {"width": 1366, "height": 768}
PATIENCE = 15_000  # milliseconds that a page may take on a busy machine


@pytest.fixture(scope="session")
def artifacts() -> Path:
    ARTIFACTS.mkdir(exist_ok=True)
    return ARTIFACTS


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A Puskesmas whose sandbox and server run."""
    site = Puskesmas(tmp_path_factory.mktemp("puskesmas"))
    try:
        site.start_sandbox()
        site.start_server()
        yield site
    finally:
        site.end()


@pytest.fixture(scope="module")
def sandbox(site):
    return Sandbox(site.sandbox_url, site.sandbox_state)


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@contextmanager
def pages_of(chromium, site):
    """Gives `open_page(role, **options)`: a page signed in as that role (`None`: not at all), in a context of its own."""
    contexts = []

    def open_page(role: str | None, **options):
        context = chromium.new_context(**{"base_url": site.url, "viewport": DESKTOP, "locale": "id-ID", **options})
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        if role:
            SignIn(page).as_(role)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def browser(chromium, site):
    """`browser("dokter")`: a page of that role; `browser(None)`: of somebody without an account."""
    with pages_of(chromium, site) as open_page:
        yield open_page


@pytest.fixture(scope="module")
def day(chromium, site):
    """A day under way, for looking at every main page."""
    with pages_of(chromium, site) as open_page:
        yield Day(site.walk_a_visit(), open_page)
