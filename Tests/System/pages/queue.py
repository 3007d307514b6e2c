"""Antrean: the board of a room, and the screen of the waiting room."""

from playwright.sync_api import Page, expect


class QueueBoard:
    def __init__(self, page: Page):
        self.page = page

    def open(self, room: str) -> None:
        self.page.goto("/antrean")
        self.page.get_by_role("navigation", name="Ruangan").get_by_role("link", name=room).click()
        expect(self.page).to_have_title(f"Antrean {room} · SEHAT")

    def call(self, number: str) -> None:
        self.page.get_by_role("button", name=f"Panggil nomor {number}", exact=True).click()

    def serve(self, number: str) -> None:
        self.page.get_by_role("button", name=f"Layani nomor {number}", exact=True).click()


class Display:
    """Notes when a number appears, so that the way from the click to the screen can be measured."""

    def __init__(self, page: Page):
        self.page = page

    def open(self, head: Page) -> None:
        """The head of the Puskesmas makes the address; the screen opens it without an account."""
        head.goto("/antrean/layar")
        head.locator("form[action='/antrean/layar'] button").click()
        self.page.goto(head.locator(".one-time a").get_attribute("href"))

    def watch_for(self, number: str) -> None:
        self.page.evaluate(
            """number => {
              const shown = () => document.querySelector(".display-number")?.textContent.trim() === number;
              new MutationObserver(() => { if (shown()) window.shownAt ??= Date.now(); })
                .observe(document.body, { childList: true, subtree: true, characterData: true });
            }""",
            number,
        )

    def shown_at(self) -> int:
        """Milliseconds since 1970."""
        self.page.wait_for_function("window.shownAt")
        return self.page.evaluate("window.shownAt")
