import Clinic
import Foundation
import Journal
import Logging
import Store
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("P-Care away for a while", .serialized)
struct PCareOutageTests {
  /// Knocks at a P-Care that is not there until the outage is on record.
  private func knockInVain(_ rig: PCareRig) async throws -> Outage {
    let away = PCareClient(
      configuration: rig.client.configuration,
      transport: BPJSTransport { _ throws(BPJSError) in throw .unreachable }, clock: .system)
    let courier = Courier(
      store: rig.store, destination: rig.destination(client: away),
      settings: CourierSettings(
        concurrency: 1, rate: 1_000, burst: 1_000,
        backOff: BackOff(first: .milliseconds(1), longest: .milliseconds(2)), breaker: Breaker(threshold: 2),
        attemptsBeforeAttention: 200),
      clock: .system, logger: Logger(label: "away") { _ in SwiftLogNoOpLogHandler() })
    for _ in 0..<500 {
      try await courier.drain()
      if let outage = try await outages(rig).first { return outage }
      try await Task.sleep(for: .milliseconds(2))
    }
    throw Refusal.notFound("Gangguan")
  }

  private func outages(_ rig: PCareRig) async throws -> [Outage] {
    try await rig.store.read { try $0.all("SELECT * FROM outage", Outage.init) }
  }

  @Test("What waited leaves with the day on which it happened, in order; the outage ends by itself")
  func trueDays() async throws {
    try await PCareRig.run { rig in
      let yesterday = Instant(Date()) + .seconds(-86_400)
      let record = try PCareSamples.record(card: "0001234567891", at: yesterday, demo: rig.demo)
      rig.keep(record)
      try await rig.happened(PCareRig.wholeVisit, to: record)
      let outage = try await knockInVain(rig)
      #expect(outage.destination == PCareDestination.line && outage.endedAt == nil)
      #expect(rig.stored.isEmpty)
      try await rig.deliver()
      let day = "\(WireDate(FacilityZone.wib.date(of: yesterday)))"
      #expect(rig.stored["pendaftaran 0001234567891|\(day)|001"] == 1)
      #expect(rig.stored["kunjungan 0001234567891|\(day)|001"] == 1)
      #expect(try await rig.deliveries(of: record).allSatisfy { $0.state == "delivered" })
      #expect(try await outages(rig).map { $0.endedAt != nil } == [true])
    }
  }
}
