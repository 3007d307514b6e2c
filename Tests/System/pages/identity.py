from playwright.sync_api import Page


def confirm_identity(page: Page) -> None:
    """Ticks two identifiers that the patient told."""
    page.check("[name=identifiers][value=name]")
    page.check("[name=identifiers][value=birthDate]")
