import Clinic
import Foundation
import Journal
import Sandbox
import Synchronization
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("From the journal to P-Care and its ledger", .serialized)
struct PCareDestinationTests {
  /// What the ledger must hold of one visit: each thing once, the drug that was prescribed twice, twice.
  private func expected(_ card: String, noKunjungan: String, on day: String) -> [String: Int] {
    [
      "pendaftaran \(card)|\(day)|001": 1,
      "kunjungan \(card)|\(day)|001": 1,
      "obat \(noKunjungan)|13010000001|3|1|9": 2,
      "obat \(noKunjungan)|Gliseril guaiakolat 100 mg|3|1|9": 1,
      "tindakan \(noKunjungan)|09002": 1,
    ]
  }

  private func check(_ records: [EncounterRecord], in rig: PCareRig) async throws {
    var all: [String: Int] = [:]
    for record in records {
      let lines = try await rig.deliveries(of: record)
      #expect(lines.count == 6)
      #expect(lines.allSatisfy { $0.state == "delivered" }, "\(lines)")
      #expect(Set(lines.map(\.remoteID)).count == 6)
      let kunjungan = lines.first { $0.key.hasPrefix("kunjungan/") }?.remoteID ?? "?"
      let card = record.encounter.jknNumber?.text ?? "?"
      all.merge(expected(card, noKunjungan: kunjungan, on: "\(WireDate(record.encounter.day))")) { $0 + $1 }
    }
    #expect(rig.stored == all)
  }

  private func visits(_ count: Int, in rig: PCareRig) async throws -> [EncounterRecord] {
    var records: [EncounterRecord] = []
    for index in 0..<count {
      let record = try rig.newRecord(card: "000123456789\(index)")
      try await rig.happened(PCareRig.wholeVisit, to: record)
      records.append(record)
    }
    return records
  }

  @Test("A visit arrives whole, in order, each thing once")
  func whole() async throws {
    try await PCareRig.run { rig in
      let records = try await visits(2, in: rig)
      try await rig.deliver()
      try await check(records, in: rig)
      let kinds = rig.server.ledger.entries(system: "bpjs").map(\.kind)
      #expect(kinds.firstIndex(of: "pendaftaran") ?? 9 < kinds.firstIndex(of: "kunjungan") ?? 0)
      #expect(kinds.firstIndex(of: "kunjungan") ?? 9 < kinds.firstIndex(of: "obat") ?? 0)
    }
  }

  @Test("Under every kind of fault the ledger shows each thing exactly once", arguments: FaultKind.common)
  func faults(kind: FaultKind) async throws {
    try await PCareRig.run { rig in
      rig.server.faults.set(FaultPlan(system: "bpjs", rate: 0.4, kinds: [kind], seed: 11))
      let records = try await visits(4, in: rig)
      try await rig.deliver()
      try await check(records, in: rig)
    }
  }

  @Test("Answers that were lost or spoilt on the way are looked for, not repeated", arguments: 0..<4)
  func spoiltAnswers(kind: Int) async throws {
    try await PCareRig.run { rig in
      let client = PCareClient(
        configuration: rig.client.configuration, transport: rig.client.transport.spoiling(kind),
        clock: .system)
      let records = try await visits(2, in: rig)
      try await rig.deliver(client: client)
      try await check(records, in: rig)
    }
  }

  @Test("A person registered by hand at P-Care is adopted")
  func adoption() async throws {
    try await PCareRig.run { rig in
      let record = try rig.newRecord(card: "0001234567890")
      let number = try await rig.client.add(PCareMapper().pendaftaran(of: record))
      try await rig.happened(PCareRig.wholeVisit, to: record)
      try await rig.deliver()
      try await check([record], in: rig)
      #expect(try await rig.deliveries(of: record).first?.remoteID == number)
    }
  }

  @Test("A registration that P-Care lost is sent again before the visit")
  func lostRegistration() async throws {
    try await PCareRig.run { rig in
      let record = try rig.newRecord(card: "0001234567890")
      try await rig.happened([FactKind.encounterArrived], to: record)
      try await rig.deliver()
      try await rig.client.deletePendaftaran(
        noKartu: "0001234567890", on: record.encounter.day, noUrut: "A1", kdPoli: "001")
      try await rig.happened([FactKind.encounterSigned], to: record)
      try await rig.deliver()
      let lines = try await rig.deliveries(of: record)
      #expect(lines.map(\.state) == ["delivered", "delivered", "delivered"], "\(lines)")
    }
  }

  @Test("Someone enrolled elsewhere is registered under their own facility")
  func elsewhere() async throws {
    try await PCareRig.run { rig in
      let record = try rig.newRecord(card: "0009920000001", payer: .jknElsewhere)
      try await rig.happened([FactKind.encounterArrived], to: record)
      try await rig.deliver()
      #expect(try await rig.deliveries(of: record).map(\.state) == ["delivered"])
    }
  }

  @Test("What the record lacks goes to a person, who mends it and sends again")
  func mending() async throws {
    try await PCareRig.run { rig in
      var record = try rig.newRecord(card: "0001234567890") { $0.note?.prognosis = nil }
      try await rig.happened([FactKind.encounterArrived, FactKind.encounterSigned], to: record)
      try await rig.deliver()
      let before = try await rig.deliveries(of: record)
      #expect(before.map(\.state) == ["delivered", "attention", "waiting"])
      #expect(before[1].problem == "Prognosis belum diisi.")

      record.note?.prognosis = .bonam
      rig.keep(record)
      let now = Instant(Date())
      try await rig.store.write { tx in
        let id: DeliveryID? = try tx.value("SELECT id FROM delivery WHERE state = 'attention'")
        if let id { try DeliveryDesk.resend(id, at: now, in: tx) }
      }
      try await rig.deliver()
      #expect(try await rig.deliveries(of: record).map(\.state) == ["delivered", "delivered", "delivered"])
    }
  }

  @Test("P-Care's own refusal is shown in its words")
  func refusal() async throws {
    try await PCareRig.run { rig in
      let record = try rig.newRecord(card: "0009910000001")
      try await rig.happened([FactKind.encounterArrived], to: record)
      try await rig.deliver()
      let line = try #require(try await rig.deliveries(of: record).first)
      #expect(line.state == "attention")
      #expect(
        line.problem == "P-Care menolak (kode 412): noKartu: Status peserta tidak aktif: TIDAK AKTIF.")
    }
  }

  @Test("A correction replaces the visit under its number; an older unsent one is not needed")
  func correction() async throws {
    try await PCareRig.run { rig in
      var record = try rig.newRecord(card: "0001234567890")
      try await rig.happened(PCareRig.wholeVisit, to: record)
      try await rig.deliver()
      record.encounter.version = 3
      record.encounter.disposition = .againstAdvice
      record.conditions[0] = Condition(
        id: record.conditions[0].id, category: .diagnosis, code: .icd10("J00", "Nasofaringitis"), text: "",
        rank: 1, at: record.conditions[0].at, by: record.conditions[0].by)
      rig.keep(record)
      try await rig.happened([FactKind.encounterCorrected], to: record, version: 2)
      try await rig.happened([FactKind.encounterCorrected], to: record, version: 3)
      try await rig.deliver()
      let lines = try await rig.deliveries(of: record).filter { $0.key.contains("/\(record.encounter.id)/") }
      // Two versions of the visit, and the look at its drugs and procedures after each: nothing to change there.
      #expect(lines.map(\.state) == ["superseded", "delivered", "superseded", "superseded"])
      let history = try await rig.client.riwayatKunjungan(noKartu: "0001234567890")
      #expect(history.map(\.kdDiag1) == ["J00"])
      #expect(rig.server.ledger.entries(system: "bpjs").filter { $0.outcome == .updated }.count == 1)
    }
  }

  @Test("A cancelled visit takes its registration back, and one never sent is not sent")
  func cancellation() async throws {
    try await PCareRig.run { rig in
      var sent = try rig.newRecord(card: "0001234567890")
      try await rig.happened([FactKind.encounterArrived], to: sent)
      try await rig.deliver()
      sent.encounter.status = .cancelled
      rig.keep(sent)
      try await rig.happened([FactKind.encounterCancelled], to: sent)

      var unsent = try rig.newRecord(card: "0001234567891")
      unsent.encounter.status = .cancelled
      rig.keep(unsent)
      try await rig.happened([FactKind.encounterArrived, FactKind.encounterCancelled], to: unsent)
      try await rig.deliver()

      #expect(try await rig.deliveries(of: sent).map(\.state) == ["delivered", "delivered"])
      #expect(try await rig.deliveries(of: unsent).map(\.state) == ["superseded", "superseded"])
      #expect(try await rig.client.pendaftaran(on: sent.encounter.day).isEmpty)
    }
  }

  @Test("A visit that JKN does not pay plans nothing")
  func general() async throws {
    try await PCareRig.run { rig in
      let record = try rig.newRecord(card: "0001234567890", payer: .general)
      try await rig.happened(PCareRig.wholeVisit, to: record)
      #expect(try await rig.deliveries(of: record).isEmpty)
    }
  }
}

extension BPJSTransport {
  /// Lets every third write through and spoils its answer: lost, a gateway's page, ciphertext cut off, an empty 204.
  fileprivate func spoiling(_ kind: Int) -> BPJSTransport {
    let writes = Counting()
    let send = send
    return BPJSTransport { request throws(BPJSError) in
      let answer = try await send(request)
      guard request.method != "GET", writes.next() % 3 == 0 else { return answer }
      switch kind {
      case 0: throw .noAnswer
      case 1: return BPJSResponse(status: 503, body: Data("<html>Service Unavailable</html>".utf8))
      case 2:
        let text = String(decoding: answer.body, as: UTF8.self).replacing(
          /"response":"...../, with: "\"response\":\"")
        return BPJSResponse(status: answer.status, body: Data(text.utf8))
      default: return BPJSResponse(status: 204, body: Data())
      }
    }
  }
}

private final class Counting: Sendable {
  private let count = Mutex(0)
  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}
