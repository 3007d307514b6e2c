import Clinic
import Journal
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("After a correction, and in compounds", .serialized)
struct PCareAdjustmentTests {
  /// Sends the visit, changes its record, corrects it, and gives what the deliveries came to.
  private func correct(
    _ rig: PCareRig, _ change: (inout EncounterRecord) -> Void
  ) async throws -> (visit: String, adjustment: PCareRig.Line?) {
    var record = try rig.newRecord(card: "0001234567890")
    try await rig.happened(PCareRig.wholeVisit, to: record)
    try await rig.deliver()
    change(&record)
    rig.keep(record)
    try await rig.happened([FactKind.encounterCorrected], to: record, version: 2)
    try await rig.deliver()
    let lines = try await rig.deliveries(of: record)
    let visit = lines.first { $0.key == "kunjungan/\(record.encounter.id)" }?.remoteID ?? ""
    return (visit, lines.first { $0.key.hasPrefix("sesuai/") })
  }

  @Test("A drug and a procedure that a correction drops are taken back at P-Care; the others stay")
  func dropped() async throws {
    try await PCareRig.run { rig in
      let (visit, adjustment) = try await correct(rig) { record in
        record.procedures = []
        record.prescriptions[0].items.remove(at: 1)
      }
      #expect(adjustment?.state == "delivered")
      #expect(try await rig.client.tindakan(noKunjungan: visit).isEmpty)
      let drugs = try await rig.client.obat(noKunjungan: visit)
      #expect(drugs.map(\.kdObat) == ["13010000001", "13010000001"])
    }
  }

  @Test("A procedure whose note changed is changed there under its number")
  func changed() async throws {
    try await PCareRig.run { rig in
      let (visit, adjustment) = try await correct(rig) { record in
        let old = record.procedures[0]
        record.procedures[0] = Procedure(
          id: old.id, code: old.code, note: "dua kali", explained: true, at: old.at, by: old.by)
      }
      #expect(adjustment?.state == "delivered")
      #expect(try await rig.client.tindakan(noKunjungan: visit).map(\.keterangan) == ["dua kali"])
    }
  }

  @Test("What somebody typed at P-Care itself stays")
  func byHand() async throws {
    try await PCareRig.run { rig in
      var record = try rig.newRecord(card: "0001234567890")
      try await rig.happened([FactKind.encounterArrived, FactKind.encounterSigned], to: record)
      try await rig.deliver()
      let visit =
        try await rig.deliveries(of: record).first { $0.key == "kunjungan/\(record.encounter.id)" }?
        .remoteID ?? ""
      _ = try await rig.client.add(Tindakan(noKunjungan: visit, kdTindakan: "09003", biaya: 0))
      record.procedures = []
      rig.keep(record)
      try await rig.happened([FactKind.encounterCorrected], to: record, version: 2)
      try await rig.deliver()
      #expect(try await rig.client.tindakan(noKunjungan: visit).map(\.kdTindakan) == ["09003"])
    }
  }

  @Test("The drugs of a compound share P-Care's code, whatever the pharmacy's order")
  func compound() async throws {
    try await PCareRig.run { rig in
      let record = try rig.newRecord(card: "0001234567890") { record in
        record.prescriptions[0].items = PCareSamples.mixed(record.prescriptions[0].items)
      }
      try await rig.happened(PCareRig.wholeVisit, to: record)
      try await rig.deliver()
      let lines = try await rig.deliveries(of: record)
      #expect(lines.allSatisfy { $0.state == "delivered" }, "\(lines)")
      let visit = lines.first { $0.key.hasPrefix("kunjungan/") }?.remoteID ?? ""
      let drugs = try await rig.client.obat(noKunjungan: visit)
      #expect(drugs.compactMap(\.kdRacikan) == ["R.01", "R.01"])
      #expect(drugs.count == 3)
    }
  }
}
