"""Somebody who types straight into P-Care, past SEHAT."""

import base64
import hashlib
import hmac
import json
import time
import urllib.request

# The invented Puskesmas of the demo, as the sandbox knows it.
OWN_FACILITY = "0114A026"


class PCareClerk:
    def __init__(self, settings, url):
        """`settings`: of the Puskesmas, for its own log-in at P-Care."""
        lines = (line.split("=", 1) for line in settings.read_text().splitlines() if "=" in line)
        self._settings = {key.strip(): value.strip() for key, value in lines}
        self._url = url

    def register(self, card, day, poli="001"):
        """Puts a participant into a queue. `day`: a date."""
        message = {"kdProviderPeserta": OWN_FACILITY, "tglDaftar": f"{day:%d-%m-%Y}", "noKartu": card,
                   "kdPoli": poli, "keluhan": "Diketik di P-Care", "kunjSakit": True, "sistole": 0, "diastole": 0,
                   "beratBadan": 0, "tinggiBadan": 0, "respRate": 0, "lingkarPerut": 0, "heartRate": 0,
                   "rujukBalik": 0, "kdTkp": "10"}
        answer = self._ask("POST", "pendaftaran", json.dumps(message).encode())
        assert answer["metaData"]["code"] == 201, answer

    def _ask(self, method, path, body=None):
        own = self._settings
        moment = str(int(time.time()))
        signed = hmac.new(own["pcare.secret"].encode(), f"{own['pcare.cons-id']}&{moment}".encode(), hashlib.sha256)
        login = f"{own['pcare.user']}:{own['pcare.password']}:{own['pcare.app-code']}"
        headers = {"X-cons-id": own["pcare.cons-id"], "X-timestamp": moment, "user_key": own["pcare.user-key"],
                   "X-signature": base64.b64encode(signed.digest()).decode(),
                   "X-authorization": "Basic " + base64.b64encode(login.encode()).decode(),
                   "Content-Type": "text/plain"}
        request = urllib.request.Request(f"{self._url}/pcare-rest/{path}", data=body, method=method, headers=headers)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read())
