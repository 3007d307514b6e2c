import Clinic
import Foundation
import Journal
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("What the journal's entries plan for P-Care")
struct PCareFeedTests {
  @Test("Everything of a visit waits for what it belongs to, whatever comes first")
  func order() async throws {
    try await PCareRig.run { rig in
      let record = try rig.newRecord(card: "0001234567890")
      // The pharmacy may be quicker than the doctor's signature.
      try await rig.happened(
        [FactKind.encounterArrived, FactKind.prescriptionHandedOver, FactKind.encounterSigned], to: record)
      let id = record.encounter.id
      let needs: [(String, String)] = try await rig.store.read { tx in
        try tx.all(
          "SELECT d.key, n.needed_key FROM delivery_need n JOIN delivery d ON d.id = n.delivery ORDER BY d.key"
        ) { (try $0["key"], try $0["needed_key"]) }
      }
      let lines = record.prescriptions[0].items.map { "obat/\($0.id)" }
      var expected = Dictionary(uniqueKeysWithValues: lines.map { ($0, Set(["kunjungan/\(id)"])) })
      // The drug that was prescribed twice goes one after the other.
      expected[lines[2]]?.insert(lines[0])
      expected["kunjungan/\(id)"] = ["pendaftaran/\(id)"]
      expected["tindakan/\(record.procedures[0].id)"] = ["kunjungan/\(id)"]
      let found = Dictionary(grouping: needs, by: \.0).mapValues { Set($0.map(\.1)) }
      #expect(found == expected)
    }
  }

  @Test("An entry that is handled again plans nothing twice")
  func again() async throws {
    try await PCareRig.run { rig in
      let record = try rig.newRecord(card: "0001234567890")
      try await rig.happened(PCareRig.wholeVisit, to: record)
      try await rig.happened(PCareRig.wholeVisit, to: record)
      #expect(try await rig.deliveries(of: record).count == 6)
    }
  }

  @Test("Every item finds its way back from its key")
  func keys() {
    let encounter = EncounterID(at: Instant(milliseconds: 1))
    let items: [PCareItem] = [
      .pendaftaran(encounter), .kunjungan(encounter), .correction(encounter, version: 2),
      .adjustment(encounter, version: 2), .cancellation(encounter),
      .obat(.init(at: Instant(milliseconds: 2))),
      .tindakan(.init(at: Instant(milliseconds: 3))), .mcu(encounter), .mcuChange(encounter, revision: 7),
    ]
    for item in items { #expect(PCareItem(key: item.key) == item) }
    for key in ["", "lain/x", "kunjungan", "kunjungan/a/b", "obat/a/b", "sesuai/a", "mcu", "mcu/a/b"] {
      #expect(PCareItem(key: key) == nil)
    }
  }
}
