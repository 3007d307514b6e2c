"""The server stops when it is asked to, also while browsers listen to it."""

import pytest


@pytest.mark.parametrize("role, path", [("loket", "/antrean"), ("analis", "/laboratorium"), ("apoteker", "/farmasi")])
def test_the_server_stops_while_a_list_listens(site, browser, role, path):
    page = browser(role)
    with page.expect_response(f"**{path}/kabar"):
        page.goto(path)
    try:
        site.server.stop()
    finally:
        site.start_server()
