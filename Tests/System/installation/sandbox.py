"""What the national platforms received, asked from the sandbox."""

import json
import urllib.parse
import urllib.request


class Sandbox:
    def __init__(self, url: str):
        self.url = url
        self._token = None

    def ledger(self, system: str) -> list[dict]:
        return self._json(f"{self.url}/_control/ledger?system={system}")

    def stored(self, kind: str, id: str) -> dict:
        """A resource as SATUSEHAT keeps it."""
        return self._json(
            f"{self.url}/satusehat/fhir-r4/v1/{kind}/{id}", {"Authorization": f"Bearer {self._access_token()}"}
        )

    def _access_token(self) -> str:
        if self._token is None:
            own = self._json(f"{self.url}/_control/credentials")["satusehat"]
            form = urllib.parse.urlencode(
                {"client_id": own["clientId"], "client_secret": own["clientSecret"]}
            ).encode()
            address = f"{self.url}/satusehat/oauth2/v1/accesstoken?grant_type=client_credentials"
            with urllib.request.urlopen(urllib.request.Request(address, data=form)) as answer:
                self._token = json.load(answer)["access_token"]
        return self._token

    @staticmethod
    def _json(address: str, headers: dict | None = None):
        with urllib.request.urlopen(urllib.request.Request(address, headers=headers or {})) as answer:
            return json.load(answer)
