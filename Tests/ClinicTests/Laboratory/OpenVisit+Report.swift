import Testing

@testable import Clinic

extension OpenVisit {
  /// Orders a test, and brings it with its value to its released report.
  func report(_ test: String, _ value: String = "110") async throws {
    let (doctor, analyst) = (demo.actor(.dokter), demo.actor(.analis))
    let found = try await store.read { try OfferedTest.find(test, in: $0)?.test }
    let order = try await clinic.run(
      OrderLaboratory(encounter: encounter, tests: [try #require(found)], question: ""), by: doctor)
    let facility = demo.facility.id
    let asked = try await store.read { try LaboratoryOrder.find(order, of: facility, in: $0) }
    let kinds = Set(asked.missingSpecimens.map(\.kind.code))
    try await clinic.run(
      CollectSpecimen(order: order, kinds: kinds, identifiers: [.name, .birthDate]), by: analyst)
    let values = Dictionary(uniqueKeysWithValues: asked.requests.map { ($0.id, value) })
    try await clinic.run(EnterResults(order: order, values: values), by: analyst)
    try await clinic.run(ReleaseReport(order: order, conclusion: ""), by: analyst)
  }
}
