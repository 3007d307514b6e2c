"""Reads {name: resource} from standard input and prints {name: complaint} of those google-fhir-r4 refuses."""

import json
import sys

from google.fhir.r4 import json_format
from google.fhir.r4.proto.core.resources.bundle_and_contained_resource_pb2 import ContainedResource

complaints = {}
for name, resource in json.load(sys.stdin).items():
    try:
        json_format.json_fhir_string_to_proto(json.dumps(resource), ContainedResource, validate=True)
    except Exception as error:
        complaints[name] = str(error)
print(json.dumps(complaints))
