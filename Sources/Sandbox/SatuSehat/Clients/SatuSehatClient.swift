/// One who may ask the platform: its secret, its one organisation, and what it may write (contract 2 and 14.2).
struct SatuSehatClient: Sendable, Hashable {
  var id: String
  var secret: String
  /// IHS number of its main organisation.
  var organization: String
  var name: String
  /// Types of resources that it may write; `nil` for all.
  var types: Set<String>?

  func mayWrite(_ type: String) -> Bool { types?.contains(type) ?? true }
}

/// The clients of the sandbox: the facility whose credentials are shown to everybody, a hospital whose records
/// are foreign to it, and a pharmacy that may write little.
struct SatuSehatClients: Sendable {
  let all: [SatuSehatClient]

  init(_ credentials: Credentials.SatuSehat, seed: UInt64) {
    var generator = SeededGenerator(seed: seed ^ 0x0C11_E475)
    func client(_ name: String, types: Set<String>? = nil) -> SatuSehatClient {
      SatuSehatClient(
        id: generator.token(length: 48), secret: generator.token(length: 64),
        organization: "1001" + generator.digits(5), name: name, types: types)
    }
    all = [
      SatuSehatClient(
        id: credentials.clientId, secret: credentials.clientSecret,
        organization: credentials.organizationId, name: "Puskesmas Peragaan"),
      client("RSUD Peragaan"),
      client("Apotek Peragaan", types: ["Medication", "MedicationDispense", "MedicationRequest"]),
    ]
  }

  /// The facility itself.
  var own: SatuSehatClient { all[0] }
  /// The hospital.
  var hospital: SatuSehatClient { all[1] }

  subscript(id: String) -> SatuSehatClient? { all.first { $0.id == id } }

  func hasOrganization(_ id: String) -> Bool { all.contains { $0.organization == id } }
}

extension SatuSehatClients {
  /// The shape of `GET /_control/satusehat/clients`.
  var json: JSON {
    .array(
      all.map { client in
        [
          "clientId": .string(client.id), "clientSecret": .string(client.secret),
          "organizationId": .string(client.organization), "name": .string(client.name),
          "types": client.types.map { .array($0.sorted().map { .string($0) }) } ?? .null,
        ]
      })
  }
}
