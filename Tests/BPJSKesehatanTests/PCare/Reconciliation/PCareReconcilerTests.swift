import Clinic
import Foundation
import Journal
import Sandbox
import Store
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("Reconciliation with P-Care", .serialized)
struct PCareReconcilerTests {
  private static let card = "0001234567890"

  private func delivered(_ rig: PCareRig) async throws -> EncounterRecord {
    let record = try rig.newRecord(card: Self.card)
    try await rig.happened(PCareRig.wholeVisit, to: record)
    try await rig.deliver()
    return record
  }

  @Test("After a day without accidents both sides agree, drug by drug")
  func agreement() async throws {
    try await PCareRig.run { rig in
      _ = try await delivered(rig)
      let found = try await rig.compare()
      #expect(found.differences == [])
      #expect(found.ours == 6 && found.theirs == 6)
    }
  }

  @Test("Questions that go wrong on the way are asked again")
  func faults() async throws {
    try await PCareRig.run { rig in
      _ = try await delivered(rig)
      rig.server.faults.set(FaultPlan(system: "bpjs", rate: 0.3, seed: 5))
      #expect(try await rig.compare().differences == [])
    }
  }

  @Test("What was changed there is told field by field, and one click makes it read like ours")
  func different() async throws {
    try await PCareRig.run { rig in
      let record = try await delivered(rig)
      let number = try await rig.name("kunjungan/\(record.encounter.id)")
      var changed = try PCareMapper(PCareSamples.mapping).kunjungan(of: record, noKunjungan: number)
      changed.sistole = 181
      changed.kdDiag1 = "J00"
      try await rig.client.update(changed)
      let found = try await rig.compare()
      #expect(found.differences.map(\.what) == ["Kunjungan"])
      #expect(
        found.differences.first?.fields == [
          .init(path: "diagnosis 1", ours: "J069", theirs: "J00"),
          .init(path: "sistole", ours: "120", theirs: "181"),
        ])
      try await rig.repair(found)
      #expect(try await rig.compare().differences == [])
    }
  }

  @Test("A drug and a procedure that read differently there are set right, the drug by taking it back")
  func items() async throws {
    try await PCareRig.run { rig in
      let record = try await delivered(rig)
      let number = try await rig.name("kunjungan/\(record.encounter.id)")
      let procedure = try #require(try await rig.client.tindakan(noKunjungan: number).first)
      try await rig.client.update(
        Tindakan(
          kdTindakanSK: Int(procedure.kdTindakanSK) ?? 0, noKunjungan: number, kdTindakan: "09002",
          biaya: 1_000,
          keterangan: "satu kali"))
      // As if somebody had taken a drug out there and typed it in anew, with another amount.
      let drug = try #require(
        try await rig.client.obat(noKunjungan: number).first { $0.kdObat == "13010000001" })
      try await rig.client.deleteObat(drug.kdObatSK, noKunjungan: number)
      let other = try await rig.client.add(
        Obat(noKunjungan: number, name: .dpho(code: "13010000001"), signa1: 3, signa2: 1, jmlObat: 12))
      try await rig.store.write { tx in
        try tx.execute(
          "UPDATE delivery SET remote_id = \(other.kdObatSK) WHERE remote_id = \(drug.kdObatSK) AND kind = 'Obat'"
        )
      }
      let found = try await rig.compare()
      #expect(found.differences.map(\.what).sorted() == ["Obat", "Tindakan"])
      #expect(found.differences.flatMap(\.fields).map(\.theirs).sorted() == ["1000", "12"])
      try await rig.repair(found)
      #expect(try await rig.compare().differences == [])
      #expect(try await rig.client.obat(noKunjungan: number).count == 3)
    }
  }

  @Test("A visit that is gone there is missing there with all it held, and comes back once")
  func missingThere() async throws {
    try await PCareRig.run { rig in
      let record = try await delivered(rig)
      let number = try await rig.name("kunjungan/\(record.encounter.id)")
      try await rig.client.deleteKunjungan(number)
      let found = try await rig.compare()
      #expect(found.differences.map(\.kind) == Array(repeating: .missingThere, count: 5))
      try await rig.repair(found)
      let after = try await rig.compare()
      #expect(after.differences == [] && after.theirs == 6)
    }
  }

  @Test(
    "What somebody typed at P-Care is missing here: for strangers with the card, in a visit of ours with the visit"
  )
  func typedThere() async throws {
    try await PCareRig.run { rig in
      let record = try await delivered(rig)
      let number = try await rig.name("kunjungan/\(record.encounter.id)")
      _ = try await rig.client.add(
        Tindakan(noKunjungan: number, kdTindakan: "09001", biaya: 10_000, keterangan: nil))
      let stranger = try PCareSamples.record(card: "0001234567899", at: Instant(Date()), demo: rig.demo)
      let mapper = PCareMapper(PCareSamples.mapping)
      _ = try await rig.client.add(mapper.pendaftaran(of: stranger))
      _ = try await rig.client.add(mapper.kunjungan(of: stranger))
      let found = try await rig.compare()
      #expect(found.differences.map(\.kind) == Array(repeating: .missingHere, count: 3))
      #expect(found.differences.map(\.what).sorted() == ["Kunjungan", "Pendaftaran", "Tindakan"])
      #expect(found.differences.first { $0.what == "Tindakan" }?.encounter == record.encounter.id)
      #expect(found.differences.contains { $0.fields.contains { $0.theirs == "0001234567899" } })
      #expect(found.differences.allSatisfy { !$0.canBeResent })
    }
  }

  @Test("A visit that failed here and was typed there is taken over with one click")
  func adopted() async throws {
    try await PCareRig.run { rig in
      var record = try rig.newRecord(card: Self.card) { $0.note?.prognosis = nil }
      try await rig.happened([FactKind.encounterArrived, FactKind.encounterSigned], to: record)
      try await rig.deliver()
      let before = try await rig.compare()
      #expect(before.differences.map(\.kind) == [.missingThere])

      record.note?.prognosis = .bonam
      rig.keep(record)
      let typed = try await rig.client.add(PCareMapper(PCareSamples.mapping).kunjungan(of: record))
      let found = try await rig.compare()
      #expect(found.differences.map(\.kind) == [.missingHere])
      try await rig.repair(found)
      #expect(try await rig.name("kunjungan/\(record.encounter.id)") == typed)
      #expect(try await rig.compare().differences == [])
    }
  }

  @Test("A registration made anew there is adopted; one of a cancelled visit is taken back")
  func registrations() async throws {
    try await PCareRig.run { rig in
      let record = try rig.newRecord(card: Self.card)
      try await rig.happened([FactKind.encounterArrived], to: record)
      try await rig.deliver()
      // Before the signature there is nothing to compare of the visit itself.
      var unsigned = record
      unsigned.encounter.version = 0
      rig.keep(unsigned)
      try await rig.client.deletePendaftaran(
        noKartu: Self.card, on: record.encounter.day, noUrut: "A1", kdPoli: "001")
      #expect(try await rig.compare().differences.map(\.kind) == [.missingThere])
      let again = try PCareMapper(PCareSamples.mapping).pendaftaran(of: record)
      _ = try await rig.client.add(again)
      try await rig.store.write { tx in
        try tx.execute("UPDATE delivery SET remote_id = 'A9' WHERE kind = 'Pendaftaran'")
      }
      let found = try await rig.compare()
      #expect(found.differences.flatMap(\.fields).map(\.path) == ["nomor urut"])
      try await rig.repair(found)
      #expect(try await rig.compare().differences == [])

      unsigned.encounter.status = .cancelled
      rig.keep(unsigned)
      try await rig.happened([FactKind.encounterCancelled], to: unsigned)
      try await rig.deliver()
      #expect(try await rig.compare().differences == [])
      _ = try await rig.client.add(again)
      #expect(try await rig.compare().differences.map(\.what) == ["Pembatalan pendaftaran"])
    }
  }

  @Test("What is on its way is no difference")
  func onTheWay() async throws {
    try await PCareRig.run { rig in
      let record = try rig.newRecord(card: Self.card)
      try await rig.happened(PCareRig.wholeVisit, to: record)
      let found = try await rig.compare()
      #expect(found == Comparison(ours: 0, theirs: 0, differences: []))
    }
  }

  @Test("Without credentials, and while P-Care refuses them, nothing is claimed to be known")
  func away() async throws {
    try await PCareRig.run { rig in
      let reconciler = PCareReconciler(
        client: { _ throws(CredentialRefusal) in throw .notSet(.pcare) }, mapper: PCareMapper(),
        store: rig.store,
        clock: .system, records: rig.reader)
      await #expect(throws: CredentialRefusal.notSet(.pcare)) { try await reconciler.compare(rig.today) }
      rig.server.faults.set(FaultPlan(system: "bpjs", rate: 1, kinds: [.unauthorized]))
      await #expect(throws: BPJSError.self) { try await rig.compare() }
    }
  }
}

extension PCareRig {
  var today: ComparedDay {
    let zone = demo.facility.zone
    return ComparedDay(facility: demo.facility.id, day: zone.date(of: Instant(Date())), zone: zone)
  }

  func compare() async throws -> Comparison {
    let client = client
    let reconciler = PCareReconciler(
      client: { _ in client }, mapper: PCareMapper(PCareSamples.mapping), store: store, clock: .system,
      records: reader)
    return try await reconciler.compare(today)
  }

  /// One click on each difference, and everything sent.
  func repair(_ found: Comparison) async throws {
    let (now, day) = (Instant(Date()), today)
    try await store.write { tx in
      let id = try ReconciliationDesk.keep(found, of: day, with: "pcare", at: now, in: tx)
      let kept = try tx.all(
        "SELECT * FROM reconciliation_difference WHERE reconciliation = \(id)", FoundDifference.init)
      for difference in kept {
        let sent = try difference.resend(to: "pcare", of: day.facility, at: now, in: tx)
        #expect(sent == difference.difference.canBeResent)
      }
    }
    try await deliver()
  }

  func name(_ key: String) async throws -> String {
    let name = try await store.read { try DeliveryDesk.remoteID(of: key, at: "pcare", in: $0) }
    return try #require(name)
  }
}
