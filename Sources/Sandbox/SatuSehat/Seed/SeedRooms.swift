/// The rooms of the facility that have been registered already: one poli, the pharmacy, the laboratory.
enum SeedRooms {
  static func all(of organization: String) -> [JSON] {
    [
      room("dc01c797-547a-4e4d-97cd-4ece0630e380", "SANDBOX-POLI", "Poli Umum Peragaan", organization),
      room("5f0c2d61-7a3e-4c19-8b54-1d2e90c7a6f1", "SANDBOX-FARMASI", "Farmasi Peragaan", organization),
      room("b81d4fae-7dec-41d0-a765-00a0c91e6bf6", "SANDBOX-LAB", "Laboratorium Peragaan", organization),
    ]
  }

  private static func room(_ id: String, _ code: String, _ name: String, _ organization: String) -> JSON {
    [
      "resourceType": "Location", "id": .string(id), "status": "active", "mode": "instance",
      "identifier": [
        [
          "system": .string("http://sys-ids.kemkes.go.id/location/\(organization)"), "value": .string(code),
        ]
      ],
      "name": .string(name), "description": .string("\(name), lantai 1"),
      "telecom": [["system": "phone", "value": "+62225550100", "use": "work"]],
      "physicalType": [
        "coding": [
          ["system": "http://terminology.hl7.org/CodeSystem/location-physical-type", "code": "ro"]
        ]
      ],
      "position": ["longitude": .number("107.52"), "latitude": .number("-7.03")],
      "managingOrganization": ["reference": .string("Organization/\(organization)")],
    ]
  }
}
