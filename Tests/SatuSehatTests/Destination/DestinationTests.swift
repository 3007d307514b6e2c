import Clinic
import FHIR
import Foundation
import Journal
import Sandbox
import SatuSehat
import Testing
import Vocabulary

@Suite("Delivery to the sandbox", .serialized)
struct DestinationTests {
  @Test("A visit told step by step arrives whole: every kind, once, the encounter in its three states")
  func stepByStep() async throws {
    try await withSandboxedDelivery { delivery in
      let visit = SampleVisit()
      let steps: [(String, SampleVisit.Stage)] = [
        (FactKind.encounterArrived, .arrived), (FactKind.encounterStarted, .started),
        (FactKind.encounterSigned, .signed), (FactKind.prescriptionHandedOver, .handedOver),
      ]
      for (fact, stage) in steps {
        try await delivery.happen(fact, visit.record(stage))
        try await delivery.settle()
      }
      let lines = try await delivery.deliveries()
      for line in lines {
        #expect(line.state == .delivered, "\(line.key): \(line.problem ?? "")")
      }
      #expect(
        Set(lines.compactMap { ResourceType(rawValue: $0.kind) }).isSuperset(of: SampleVisit.fifteenKinds))
      let encounters = delivery.sandbox.ledger.entries(system: "satusehat").filter { $0.kind == "Encounter" }
      #expect(encounters.map(\.outcome) == [.stored, .updated, .updated])
      try await expectOneEach(delivery, lines)
    }
  }

  @Test("What is told at once arrives as well; a state that was overtaken is not sent")
  func atOnce() async throws {
    try await withSandboxedDelivery { delivery in
      for number in 1...5 {
        let visit = SampleVisit(number)
        try await delivery.happen(FactKind.encounterArrived, visit.record(.arrived))
        try await delivery.happen(FactKind.encounterSigned, visit.record(.handedOver))
      }
      try await delivery.settle()
      let lines = try await delivery.deliveries()
      let superseded = lines.filter { $0.state == .superseded }.map(\.key)
      #expect(superseded.count == 5)
      #expect(superseded.allSatisfy { $0.hasSuffix("in-progress") })
      #expect(lines.filter { $0.state != .superseded }.allSatisfy { $0.state == .delivered })
      try await expectOneEach(delivery, lines)
    }
  }

  @Test("Under each kind of fault the platform holds each thing once", arguments: everyKind)
  func faults(kind: FaultKind) async throws {
    try await withSandboxedDelivery(
      faults: FaultPlan(
        system: "satusehat", rate: 0.3, kinds: [kind], seed: 11, times: 80, path: "fhir-r4",
        hold: .milliseconds(5))
    ) {
      delivery in
      for number in 1...2 {
        let visit = SampleVisit(number)
        try await delivery.happen(FactKind.encounterArrived, visit.record(.arrived))
        try await delivery.happen(FactKind.encounterSigned, visit.record(.handedOver))
      }
      try await delivery.settle()
      let lines = try await delivery.deliveries()
      for line in lines where line.state != .superseded {
        #expect(line.state == .delivered, "\(line.key): \(line.problem ?? "")")
      }
      try await expectOneEach(delivery, lines)
    }
  }

  /// Those that pass. That a product was never granted, or a patient did not consent, a person must mend.
  private static let everyKind = FaultKind.allCases.filter {
    $0.isPlayed(by: "satusehat") && $0 != .wrongProduct && $0 != .suppressed
  }

  @Test("A product that was never granted is a thing for a person, not for another try")
  func wrongProduct() async throws {
    try await withSandboxedDelivery(
      faults: FaultPlan(system: "satusehat", rate: 1, kinds: [.wrongProduct], path: "fhir-r4")
    ) { delivery in
      try await delivery.happen(FactKind.encounterArrived, SampleVisit().record(.arrived))
      try await delivery.settle()
      let lines = try await delivery.deliveries()
      #expect(lines.map(\.state) == [.attention])
      #expect(lines.first?.problem?.contains("Kredensial SATUSEHAT") == true)
    }
  }

  @Test("What is hidden for want of consent is a thing for a person, never taken for absent and sent twice")
  func hidden() async throws {
    try await withSandboxedDelivery(
      faults: FaultPlan(system: "satusehat", rate: 1, kinds: [.suppressed], path: "fhir-r4")
    ) { delivery in
      try await delivery.happen(FactKind.encounterArrived, SampleVisit().record(.arrived))
      try await delivery.settle()
      let lines = try await delivery.deliveries()
      #expect(lines.map(\.state) == [.attention])
      #expect(lines.first?.problem?.contains("persetujuan pasien") == true)
    }
  }

  @Test("A drug without a KFA code waits for a person, with the sentence and the page; the rest goes out")
  func attention() async throws {
    try await withSandboxedDelivery { delivery in
      let visit = SampleVisit()
      var record = visit.record(.signed)
      record.prescriptions = [visit.prescription(handedOver: false, drug: SampleVisit.drug(kfa: nil))]
      try await delivery.happen(FactKind.encounterSigned, record)
      try await delivery.settle()
      let lines = try await delivery.deliveries()
      let medication = try #require(lines.first { $0.kind == "Medication" })
      #expect(medication.state == .attention)
      #expect(medication.problem == "Obat racik belum mempunyai kode KFA; lengkapi data obat.")
      #expect(medication.remedy == "prescription/\(visit.part(40) as PrescriptionID)")
      #expect(lines.first { $0.kind == "MedicationRequest" }?.state == .waiting)
      #expect(lines.filter { $0.kind == "Encounter" && $0.state == .delivered }.count == 2)
    }
  }

  @Test("A patient whom the platform does not know waits for a person, and nothing of the visit is sent")
  func unknownPatient() async throws {
    try await withSandboxedDelivery { delivery in
      var record = SampleVisit().record(.arrived)
      record.patient.nik = NIK(stored: "9999999999999999")
      try await delivery.happen(FactKind.encounterArrived, record)
      try await delivery.settle()
      let lines = try await delivery.deliveries()
      #expect(lines.map(\.state) == [.attention])
      #expect(lines.first?.problem == "NIK pasien tidak ditemukan di SATUSEHAT; periksa NIK.")
      #expect(lines.first?.remedy == "patient/\(record.patient.id)")
      #expect(delivery.stored().isEmpty)
    }
  }

  @Test("A visit that was cancelled before it left is never sent")
  func cancelledUnsent() async throws {
    try await withSandboxedDelivery { delivery in
      var record = SampleVisit().record(.arrived)
      record.encounter.status = .cancelled
      try await delivery.happen(FactKind.encounterCancelled, record)
      try await delivery.settle()
      #expect(try await delivery.deliveries().map(\.state) == [.superseded, .superseded])
      #expect(delivery.stored().isEmpty)
    }
  }

  @Test("A visit that was cancelled after it left is told so")
  func cancelledSent() async throws {
    try await withSandboxedDelivery { delivery in
      var record = SampleVisit().record(.arrived)
      try await delivery.happen(FactKind.encounterArrived, record)
      try await delivery.settle()
      record.encounter.status = .cancelled
      try await delivery.happen(FactKind.encounterCancelled, record)
      try await delivery.settle()
      let lines = try await delivery.deliveries()
      #expect(lines.map(\.state) == [.delivered, .delivered])
      let id = try #require(lines.first?.remoteID)
      #expect(try await delivery.client.read(FHIR.Encounter.self, id: id).status == .cancelled)
    }
  }

  @Test("A correction after the end sends the visit once more, with the new diagnosis")
  func corrected() async throws {
    try await withSandboxedDelivery { delivery in
      let visit = SampleVisit()
      var record = visit.record(.signed)
      try await delivery.happen(FactKind.encounterSigned, record)
      try await delivery.settle()
      record.encounter.version = 2
      record.conditions.append(
        .init(
          id: visit.part(16), category: .diagnosis, code: .icd10("I10", "Essential (primary) hypertension"),
          text: "Hipertensi", rank: 3, at: SampleVisit.minute(80), by: visit.doctor.id))
      try await delivery.happen(FactKind.encounterCorrected, record)
      try await delivery.settle()
      let lines = try await delivery.deliveries()
      let last = try #require(lines.first { $0.key.hasSuffix("corrected-2") })
      #expect(last.state == .delivered)
      let encounter = try await delivery.client.read(FHIR.Encounter.self, id: last.remoteID ?? "")
      #expect(encounter.diagnosis.filter { $0.rank != nil }.count == 3)
    }
  }

  @Test("A corrected measure replaces what lies there; a dropped diagnosis is refuted there")
  func correctedParts() async throws {
    try await withSandboxedDelivery { delivery in
      let visit = SampleVisit()
      var record = visit.record(.signed)
      try await delivery.happen(FactKind.encounterSigned, record)
      try await delivery.settle()
      let before = record.examination
      record.encounter.version = 2
      let wrong = try #require(record.observations.firstIndex { $0.kind == .systolic })
      let measure = record.observations[wrong]
      record.observations[wrong] = .init(
        id: measure.id, kind: .systolic, value: .quantity(ExactDecimal(118)), at: measure.at, by: measure.by)
      let dropped = try #require(record.diagnoses.last)
      record.conditions.removeAll { $0.id == dropped.id }
      record.corrections = [Correction(version: 2, from: before, to: record.examination)]
      try await delivery.happen(FactKind.encounterCorrected, record)
      try await delivery.settle()

      let lines = try await delivery.deliveries()
      let again = try #require(lines.first { $0.key == "Observation/\(measure.id)@2" })
      #expect(again.state == .delivered)
      let observation = try await delivery.client.read(FHIR.Observation.self, id: again.remoteID ?? "")
      #expect(observation.valueQuantity?.value == 118)
      let retracted = try #require(lines.first { $0.key == "Condition/\(dropped.id)@2" })
      #expect(retracted.state == .delivered)
      let condition = try await delivery.client.read(FHIR.Condition.self, id: retracted.remoteID ?? "")
      #expect(condition.verificationStatus?.coding.first?.code == "refuted")
      #expect(lines.filter { $0.key.contains("@") }.count == 2)
      try await expectOneEach(delivery, lines)
    }
  }

  @Test("What was dropped before it ever left is neither sent nor taken back")
  func droppedUnsent() async throws {
    try await withSandboxedDelivery { delivery in
      let visit = SampleVisit()
      var record = visit.record(.signed)
      try await delivery.happen(FactKind.encounterSigned, record)
      let before = record.examination
      record.encounter.version = 2
      let dropped = try #require(record.procedures.last)
      record.procedures.removeAll { $0.id == dropped.id }
      record.corrections = [Correction(version: 2, from: before, to: record.examination)]
      try await delivery.happen(FactKind.encounterCorrected, record)
      try await delivery.settle()
      let lines = try await delivery.deliveries().filter { $0.key.hasPrefix("Procedure/\(dropped.id)") }
      #expect(lines.map(\.state) == [.superseded, .superseded])
    }
  }

  /// Each thing that was delivered was newly kept exactly once, under the id we hold.
  private func expectOneEach(_ delivery: SandboxedDelivery, _ lines: [SandboxedDelivery.Line]) async throws {
    let stored = delivery.stored()
    #expect(Set(stored.map { "\($0.kind)|\($0.key)" }).count == stored.count)
    #expect(Set(stored.compactMap(\.id)) == Set(lines.compactMap(\.remoteID)))
    #expect(stored.count == Set(lines.compactMap(\.remoteID)).count)
  }
}
