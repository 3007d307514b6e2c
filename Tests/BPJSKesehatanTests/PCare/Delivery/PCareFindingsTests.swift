import Clinic
import Foundation
import Journal
import Sandbox
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("Laboratory results of a visit on their way to P-Care (contract 3.7)", .serialized)
struct PCareFindingsTests {
  private static let card = "0001234567890"

  /// An order with a released report; values by the test's code.
  static func order(
    _ values: KeyValuePairs<String, String>, of record: EncounterRecord,
    state: LaboratoryOrder.State = .reported, minutes: Int = 30
  ) -> LaboratoryOrder {
    let at = record.encounter.arrivedAt + .seconds(60 * minutes)
    let by = record.encounter.practitioner
    var requests: [ServiceRequest] = []
    var results: [LaboratoryResult] = []
    for (code, text) in values {
      let request = ServiceRequest(
        id: .init(at: at),
        test: LaboratoryTest(
          code: code, name: code, loinc: nil, unit: "", specimen: nil, valueType: .number, decimals: 1,
          choices: []))
      requests.append(request)
      let value: Observation.Value = ExactDecimal(text).map { .quantity($0) } ?? .text(text)
      results.append(
        LaboratoryResult(
          id: .init(at: at), request: request.id, specimen: .init(at: at), value: value, range: nil,
          interpretation: nil, at: at, by: by))
    }
    return LaboratoryOrder(
      id: .init(at: at), encounter: record.encounter.id, number: "L-1", state: state, question: "", at: at,
      by: by, requests: requests, results: results,
      report: state == .reported
        ? DiagnosticReport(id: .init(at: at), conclusion: "", at: at, by: by) : nil)
  }

  private func record(
    _ rig: PCareRig, _ values: KeyValuePairs<String, String> = ["GDP": "126", "HBA1C": "7,2"]
  ) throws -> EncounterRecord {
    try rig.newRecord(card: Self.card) { $0.laboratoryOrders = [Self.order(values, of: $0)] }
  }

  /// A report may be released before the visit is signed, or after.
  private static let wholeVisit = [
    FactKind.encounterArrived, FactKind.laboratoryReported, FactKind.encounterSigned,
    FactKind.prescriptionHandedOver,
  ]

  private func there(_ rig: PCareRig, _ record: EncounterRecord) async throws -> [MCU] {
    let visit = try await rig.name("kunjungan/\(record.encounter.id)")
    return try await rig.client.mcu(noKunjungan: visit)
  }

  @Test("Every result of a released report that P-Care has a field for goes there, with the blood pressure")
  func mapped() async throws {
    let sample = try await SampleRecord()
    let record = try sample.record {
      $0.laboratoryOrders = [
        Self.order(["HB": "14,2", "GDP": "126", "BUN": "10,5", "HBSAG": "Negatif", "UPH": "6"], of: $0),
        Self.order(["GDS": "200"], of: $0, state: .resulted),
        Self.order(["GDP": "130"], of: $0, minutes: 90),
      ]
    }
    let message = try #require(sample.mapper.mcu(of: record, noKunjungan: "K1"))
    #expect(
      message.values == [
        .darahRutinHemo: 14.2, .gulaDarahPuasa: 130, .fungsiGinjalUreum: 22.5, .tekananDarahSistole: 120,
        .tekananDarahDiastole: 80,
      ])
    #expect(message.noKunjungan == "K1" && message.kdProvider == record.facility.bpjsProvider)
    #expect(message.keterangan == PCareMark.of(record.encounter.id))
    #expect(message.pemeriksaanLain == nil && message.tglPelayanan == WireDate(record.encounter.day))
    let none = try sample.record { $0.laboratoryOrders = [Self.order(["HBSAG": "Negatif"], of: $0)] }
    #expect(sample.mapper.mcu(of: none, noKunjungan: "") == nil)
  }

  @Test("Every test of the standard table is one of the laboratory's and every field one of P-Care's")
  func table() throws {
    var folder = URL(filePath: #filePath)
    for _ in 0..<5 { folder.deleteLastPathComponent() }
    let file = folder.appending(path: "Sources/Clinic/Resources/lab_tests.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let tests = Set(lines.map { String($0.prefix { $0 != "," }) })
    for (code, finding) in PCareFinding.standard {
      #expect(tests.contains(code), "\(code)")
      #expect(MCU.Measure(rawValue: finding.field) != nil, "\(finding.field)")
    }
  }

  @Test("The findings follow the visit, once, whenever the report came")
  func order() async throws {
    try await PCareRig.run { rig in
      let early = try record(rig)
      try await rig.happened(Self.wholeVisit, to: early)
      try await rig.deliver()
      let lines = try await rig.deliveries(of: early)
      #expect(lines.count == 7 && lines.allSatisfy { $0.state == "delivered" }, "\(lines)")
      let rows = try await there(rig, early)
      #expect(rows.map(\.values[.gulaDarahPuasa]) == [126])
      #expect(lines.first { $0.key.hasPrefix("mcu/") }?.remoteID == rows.first.map { String($0.kdMCU) })

      var late = try rig.newRecord(card: "0001234567891")
      try await rig.happened(PCareRig.wholeVisit, to: late)
      try await rig.deliver()
      late.laboratoryOrders = [Self.order(["KOL": "210"], of: late)]
      rig.keep(late)
      try await rig.happened([FactKind.laboratoryReported], to: late)
      try await rig.deliver()
      #expect(try await there(rig, late).map(\.values[.lemakDarahChol]) == [210])
    }
  }

  @Test("A report of a visit that nobody has signed waits for nothing; it goes with the signature")
  func unsigned() async throws {
    try await PCareRig.run { rig in
      var open = try record(rig)
      open.encounter.status = .inProgress
      rig.keep(open)
      try await rig.happened([FactKind.encounterArrived, FactKind.laboratoryReported], to: open)
      #expect(try await rig.deliveries(of: open).allSatisfy { !$0.key.hasPrefix("mcu/") })
      open.encounter.status = .finished
      rig.keep(open)
      try await rig.happened([FactKind.encounterSigned], to: open)
      try await rig.deliver()
      #expect(try await there(rig, open).count == 1)
    }
  }

  @Test("Under every fault the row is there once", arguments: PCareEveryFaultTests.kinds)
  func faults(kind: FaultKind) async throws {
    try await PCareRig.run { rig in
      rig.server.faults.set(
        FaultPlan(system: "bpjs", rate: 0.5, kinds: [kind], seed: 3, times: 30, hold: .milliseconds(5)))
      let record = try record(rig)
      try await rig.happened(Self.wholeVisit, to: record)
      try await rig.deliver(hurrying: true)
      rig.server.faults.set(FaultPlan(system: "bpjs", rate: 0, seed: 1))
      #expect(try await there(rig, record).count == 1)
    }
  }

  @Test("A courier killed after sending finds its row; one that was typed there by hand stays")
  func killed() async throws {
    try await PCareRig.run { rig in
      let record = try record(rig)
      try await rig.happened(Self.wholeVisit, to: record)
      try await rig.deliver()
      let visit = try await rig.name("kunjungan/\(record.encounter.id)")
      let typed = try await rig.client.add(
        MCU(
          noKunjungan: visit, kdProvider: record.facility.bpjsProvider ?? "",
          tglPelayanan: WireDate(record.encounter.day),
          values: [.gulaDarahSewaktu: 99], keterangan: "diketik"))
      try await rig.store.write { tx in
        _ = try tx.execute(
          """
          UPDATE delivery SET state = 'waiting', remote_id = NULL, outcome_unknown = 1, due_at = 0
          WHERE key LIKE 'mcu/%'
          """)
      }
      try await rig.deliver()
      let rows = try await there(rig, record)
      #expect(rows.count == 2 && rows.contains { $0.kdMCU == typed && $0.values == [.gulaDarahSewaktu: 99] })
    }
  }

  @Test("A corrected report, and a corrected visit, change the row; what was found away is taken away")
  func changed() async throws {
    try await PCareRig.run { rig in
      var record = try record(rig)
      try await rig.happened(Self.wholeVisit, to: record)
      try await rig.deliver()
      record.laboratoryOrders = [Self.order(["GDP": "116"], of: record)]
      rig.keep(record)
      try await rig.happened([FactKind.laboratoryReported], to: record, version: 2)
      try await rig.deliver()
      #expect(try await there(rig, record).map(\.values[.gulaDarahPuasa]) == [116])
      #expect(try await there(rig, record).map(\.values[.gulaDarahHbA1c]) == [nil])

      record.encounter.version = 2
      record.observations.removeAll { $0.kind == .systolic }
      record.observations.append(
        Observation(
          id: .init(at: record.encounter.arrivedAt), kind: .systolic, value: .quantity(ExactDecimal(135)),
          at: record.encounter.arrivedAt, by: record.encounter.practitioner))
      rig.keep(record)
      try await rig.happened([FactKind.encounterCorrected], to: record, version: 2)
      try await rig.deliver()
      #expect(try await there(rig, record).map(\.values[.tekananDarahSistole]) == [135])

      record.laboratoryOrders = []
      rig.keep(record)
      try await rig.happened([FactKind.laboratoryReported], to: record, version: 3)
      try await rig.deliver()
      #expect(try await there(rig, record).isEmpty)
      let open = try await rig.deliveries(of: record).filter {
        !["delivered", "superseded"].contains($0.state)
      }
      #expect(open.isEmpty, "\(open)")
    }
  }

  @Test("Nothing goes out for a visit that JKN does not pay, or whose results P-Care does not ask for")
  func nothing() async throws {
    try await PCareRig.run { rig in
      let general = try rig.newRecord(card: Self.card, payer: .general) {
        $0.laboratoryOrders = [Self.order(["GDP": "126"], of: $0)]
      }
      try await rig.happened(Self.wholeVisit, to: general)
      #expect(try await rig.deliveries(of: general).isEmpty)
      let other = try record(rig, ["HBSAG": "Negatif"])
      try await rig.happened(Self.wholeVisit, to: other)
      #expect(try await rig.deliveries(of: other).allSatisfy { !$0.key.hasPrefix("mcu/") })
    }
  }

  @Test("The night compares the row measure by measure, and one click makes it read like ours")
  func reconciled() async throws {
    try await PCareRig.run { rig in
      let record = try record(rig)
      try await rig.happened(Self.wholeVisit, to: record)
      try await rig.deliver()
      #expect(try await rig.compare().differences == [])
      var row = try #require(try await there(rig, record).first)
      row.values[.gulaDarahPuasa] = 90
      try await rig.client.update(row)
      let found = try await rig.compare()
      #expect(
        found.differences.flatMap(\.fields) == [.init(path: "gulaDarahPuasa", ours: "126", theirs: "90")])
      try await rig.repair(found)
      #expect(try await rig.compare().differences == [])
      try await rig.client.deleteMCU(row.kdMCU, noKunjungan: row.noKunjungan)
      let gone = try await rig.compare()
      #expect(gone.differences.map(\.kind) == [.missingThere])
      try await rig.repair(gone)
      #expect(try await rig.compare().differences == [])
    }
  }
}
