from playwright.sync_api import Page

PASSWORD = "contoh sehat bersama"


class SignIn:
    def __init__(self, page: Page):
        self.page = page

    def as_(self, role: str) -> None:
        self.page.goto("/masuk")
        self.page.fill("[name=nama-pengguna]", role)
        self.page.fill("[name=sandi]", PASSWORD)
        self.page.get_by_role("button", name="Masuk").click()
        self.page.wait_for_url("**/")
