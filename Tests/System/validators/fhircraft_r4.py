"""Reads {name: resource} from standard input and prints {name: complaint} of those fhircraft refuses."""

import json
import sys

from fhircraft.fhir.resources.datatypes import R4

complaints = {}
for name, resource in json.load(sys.stdin).items():
    try:
        getattr(R4, resource["resourceType"]).model_validate(resource)
    except Exception as error:
        complaints[name] = str(error)
print(json.dumps(complaints))
