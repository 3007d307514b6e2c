/// The client's main organisation, which the ministry has registered.
enum OwnOrganization {
  static func body(_ id: String) -> JSON {
    [
      "resourceType": "Organization", "id": .string(id), "active": true,
      "identifier": [
        [
          "use": "official", "system": .string("http://sys-ids.kemkes.go.id/organization/\(id)"),
          "value": .string(id),
        ]
      ],
      "type": [
        [
          "coding": [
            [
              "system": "http://terminology.kemkes.go.id/CodeSystem/organization-type", "code": "102",
              "display": "Pusat Kesehatan Masyarakat",
            ]
          ]
        ]
      ],
      "name": "Puskesmas Peragaan",
    ]
  }
}
