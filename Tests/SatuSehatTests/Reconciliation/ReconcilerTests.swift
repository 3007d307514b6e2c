import Clinic
import FHIR
import Journal
import Store
import Testing
import Vocabulary

@testable import SatuSehat

@Suite("Reconciliation with SATUSEHAT")
struct ReconcilerTests {
  private func compare(_ delivery: SandboxedDelivery, _ record: EncounterRecord) async throws -> Comparison {
    let today = record.facility.zone.date(of: WallClock.system.now())
    let reconciler = SatuSehatReconciler(
      client: delivery.client, store: delivery.store, records: delivery.visits.source, clock: .system)
    return try await reconciler.compare(
      ComparedDay(facility: record.facility.id, day: today, zone: record.facility.zone))
  }

  @Test("After a day without accidents both sides agree to the last element")
  func agreement() async throws {
    try await withSandboxedDelivery { delivery in
      let record = SampleVisit().record(.signed)
      try await delivery.happen(FactKind.encounterSigned, record)
      try await delivery.settle()
      let result = try await compare(delivery, record)
      #expect(result.differences == [])
      #expect(result.ours > 20 && result.ours == result.theirs)
    }
  }

  @Test("What was changed there is told field by field, and one click makes it read like ours again")
  func different() async throws {
    try await withSandboxedDelivery { delivery in
      let record = SampleVisit().record(.signed)
      try await delivery.happen(FactKind.encounterSigned, record)
      try await delivery.settle()
      let line = try #require(try await delivery.deliveries().first { $0.kind == "CarePlan" })
      _ = try await delivery.client.patch(
        .carePlan, id: line.remoteID ?? "", [PatchOperation(.replace, "/status", .text("revoked"))])
      let found = try await compare(delivery, record)
      #expect(found.differences.count == 1)
      let difference = try #require(found.differences.first)
      #expect(difference.kind == .different && difference.key == line.key)
      #expect(difference.fields == [.init(path: "CarePlan.status", ours: "active", theirs: "revoked")])

      try await repair(found, delivery, record)
      #expect(try await compare(delivery, record).differences == [])
    }
  }

  @Test("A receipt without a resource is missing there; a resource without a receipt is missing here")
  func missing() async throws {
    try await withSandboxedDelivery { delivery in
      let record = SampleVisit().record(.signed)
      try await delivery.happen(FactKind.encounterSigned, record)
      try await delivery.settle()
      try await delivery.store.write { tx in
        try tx.execute(
          """
          UPDATE delivery SET remote_id = '00000000-0000-4000-8000-000000000000'
          WHERE id = (SELECT MIN(id) FROM delivery WHERE kind = 'Procedure')
          """)
      }
      let found = try await compare(delivery, record)
      #expect(found.differences.map(\.kind) == [.missingThere, .missingHere])
      #expect(found.differences.map(\.what) == ["Procedure", "Procedure"])

      // Sent again, it is found and adopted: nothing is doubled.
      try await repair(found, delivery, record)
      #expect(try await compare(delivery, record).differences == [])
    }
  }

  private func repair(
    _ found: Comparison, _ delivery: SandboxedDelivery, _ record: EncounterRecord
  ) async throws {
    let now = WallClock.system.now()
    let day = ComparedDay(
      facility: record.facility.id, day: record.facility.zone.date(of: now), zone: record.facility.zone)
    try await delivery.store.write { tx in
      let id = try ReconciliationDesk.keep(found, of: day, with: SatuSehat.destination, at: now, in: tx)
      let kept = try tx.all(
        "SELECT * FROM reconciliation_difference WHERE reconciliation = \(id)", FoundDifference.init)
      for difference in kept {
        let sent = try difference.resend(
          to: SatuSehat.destination, of: record.facility.id, at: now, in: tx)
        #expect(sent == (difference.difference.kind != .missingHere))
      }
    }
    try await delivery.settle()
  }
}
