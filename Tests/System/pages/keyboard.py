from playwright.sync_api import Page


class CountingKeyboard:
    """Presses keys and counts those that are not part of what is typed into a field."""

    def __init__(self, page: Page):
        self.page = page
        self.commands = 0

    def type(self, words: str) -> None:
        self.page.keyboard.type(words)

    def press(self, key: str) -> None:
        self.commands += 1
        self.page.keyboard.press(key)
