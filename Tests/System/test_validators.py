"""What a visit says in FHIR is accepted by two validators made by others."""

import json
import subprocess
from pathlib import Path

import pytest

from pages.deliveries import Deliveries

HERE = Path(__file__).parent
VALIDATORS = {"google-fhir": "google_fhir.py", "fhircraft": "fhircraft_r4.py"}


@pytest.fixture(scope="module")
def visit(site):
    return site.walk_a_visit()


@pytest.fixture(params=VALIDATORS)
def complaints(request):
    """Answers what a validator, in the environment of its own, says against resources."""

    def of(resources: dict) -> dict:
        python = HERE.parents[1] / ".venv" / request.param / "bin/python"
        script = HERE / "validators" / VALIDATORS[request.param]
        done = subprocess.run(
            [python, script], input=json.dumps(resources), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return of


def test_every_resource_of_the_bundle_is_accepted(site, visit, complaints):
    entries = site.bundle(visit)["entry"]
    resources = {f"{place} {entry['resource']['resourceType']}": entry["resource"] for place, entry in enumerate(entries)}
    assert len({resource["resourceType"] for resource in resources.values()}) >= 15
    assert complaints(resources) == {}


def test_every_resource_is_accepted_as_it_was_sent(sandbox, visit, browser, complaints):
    Deliveries(browser("kepala")).wait_until_all_delivered(visit)
    resources = {f"{place} {body['resourceType']}": body for place, body in enumerate(sandbox.received())}
    assert len({body["resourceType"] for body in resources.values()}) >= 15
    assert complaints(resources) == {}
