/// What the platform holds before anybody has sent anything (contract section 14.12): the organisations, the
/// facility's rooms, and records of another facility about one patient, so that their withholding can be seen.
struct SeedResources: Sendable {
  let clients: SatuSehatClients

  var all: [StoredResource] {
    clients.all.map(organization)
      + SeedRooms.all(of: clients.own.organization).map { stored($0, clients.own) }
      + SeedVisit(organization: clients.hospital.organization).resources.map { stored($0, clients.hospital) }
  }

  private static let version = Version(microseconds: 1_735_689_600_000_000)

  private func stored(_ body: JSON, _ client: SatuSehatClient) -> StoredResource {
    var members = body.object ?? [:]
    let id = members.removeValue(forKey: "id")?.string ?? ""
    return StoredResource(
      type: members["resourceType"]?.string ?? "", id: id, version: Self.version, body: .object(members),
      key: NaturalKey.of(body), owner: client.organization)
  }

  private func organization(_ client: SatuSehatClient) -> StoredResource {
    stored(
      [
        "resourceType": "Organization", "id": .string(client.organization), "active": true,
        "identifier": [
          [
            "use": "official",
            "system": .string("http://sys-ids.kemkes.go.id/organization/\(client.organization)"),
            "value": .string(client.organization),
          ]
        ],
        "type": [
          ["coding": [["system": "http://terminology.hl7.org/CodeSystem/organization-type", "code": "prov"]]]
        ],
        "name": .string(client.name),
        "telecom": [["system": "phone", "value": "+62225550100", "use": "work"]],
        "address": [["use": "work", "line": ["Jl. Peragaan 1"], "city": "Kab. Bandung", "country": "ID"]],
      ], client)
  }
}
