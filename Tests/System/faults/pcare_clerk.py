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
    def __init__(self, url):
        """`url`: of the sandbox, which tells its own credentials."""
        self._url = url
        with urllib.request.urlopen(url + "/_control/credentials", timeout=10) as answer:
            self._own = json.loads(answer.read())["bpjs"]

    def register(self, card, day, poli="001"):
        """Puts a participant into a queue. `day`: a date."""
        message = {"kdProviderPeserta": OWN_FACILITY, "tglDaftar": f"{day:%d-%m-%Y}", "noKartu": card,
                   "kdPoli": poli, "keluhan": "Diketik di P-Care", "kunjSakit": True, "sistole": 0, "diastole": 0,
                   "beratBadan": 0, "tinggiBadan": 0, "respRate": 0, "lingkarPerut": 0, "heartRate": 0,
                   "rujukBalik": 0, "kdTkp": "10"}
        answer = self._ask("POST", "pendaftaran", json.dumps(message).encode())
        assert answer["metaData"]["code"] == 201, answer

    def _ask(self, method, path, body=None):
        own = self._own
        moment = str(int(time.time()))
        signed = hmac.new(own["secretKey"].encode(), f"{own['consId']}&{moment}".encode(), hashlib.sha256)
        login = f"{own['pcareUser']}:{own['pcarePassword']}:{own['appCode']}"
        headers = {"X-cons-id": own["consId"], "X-timestamp": moment, "user_key": own["userKey"],
                   "X-signature": base64.b64encode(signed.digest()).decode(),
                   "X-authorization": "Basic " + base64.b64encode(login.encode()).decode(),
                   "Content-Type": "text/plain"}
        request = urllib.request.Request(f"{self._url}/pcare-rest/{path}", data=body, method=method, headers=headers)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read())
