import Clinic
import Testing
import Vocabulary

@testable import SatuSehat

@Suite("Preflight")
struct PreflightTests {
  private let visit = SampleVisit()
  private let now = SampleVisit.minute(600)

  private func sentences(_ record: EncounterRecord) -> [String] {
    SatuSehatPreflight.problems(of: record, at: now).map(\.sentence)
  }

  @Test("Of a complete visit only the uncoded complaint stays words")
  func complete() {
    #expect(
      sentences(visit.record()) == [
        "Keluhan \"Badan pegal\" tanpa kode SNOMED; dikirim sebagai kata-kata saja."
      ])
  }

  @Test("What stands in the way is told before the signature, with the page where it is mended")
  func beforeSignature() throws {
    var record = visit.record(.started)
    record.conditions = []
    record.prescriptions = [visit.prescription(handedOver: false, drug: SampleVisit.drug(kfa: nil))]
    let problems = SatuSehatPreflight.problems(of: record, at: now)
    #expect(problems.contains { $0.kind == "Encounter" && $0.remedy == .encounter(visit.encounterID) })
    #expect(problems.contains { $0.kind == "Medication" && $0.remedy == .prescription(visit.part(40)) })
  }

  @Test("A patient without NIK, passport and mother's NIK is told first")
  func identity() {
    var record = visit.record()
    record.patient.nik = nil
    #expect(
      sentences(record).first
        == "Pasien belum mempunyai NIK, paspor, atau NIK ibu; nomor IHS tidak dapat dicari.")
  }

  @Test("A test without LOINC and a visit from the future are told")
  func codesAndTimes() {
    var record = visit.record()
    let order = visit.laboratoryOrder(reported: true)
    let test = LaboratoryTest(
      code: "X", name: "Uji lokal", loinc: nil, unit: "", specimen: nil, valueType: .text, decimals: 0,
      choices: [])
    record.laboratoryOrders = [order]
    record.laboratoryOrders[0].requests = [ServiceRequest(id: order.requests[0].id, test: test)]
    let found = SatuSehatPreflight.problems(of: record, at: SampleVisit.minute(5)).map(\.sentence)
    #expect(found.contains("Pemeriksaan Uji lokal belum mempunyai kode LOINC; lengkapi daftar pemeriksaan."))
    #expect(
      found.contains("Waktu kunjungan di luar rentang SATUSEHAT (3 Juni 2014 sampai sekarang)."))
  }
}
