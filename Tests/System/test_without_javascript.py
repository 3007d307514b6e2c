"""The same visit with JavaScript switched off: every step is an ordinary form."""

from people import new_patient
from whole_visit import NoScript, WholeVisit


def test_a_visit_needs_no_script(browser):
    def plain(role):
        return browser(role, java_script_enabled=False)

    visit = WholeVisit(plain, NoScript(), new_patient())
    visit.walk()
    assert visit.delivered > 0
