import Clinic
import Foundation
import Vocabulary

@testable import BPJSKesehatan

/// One invented visit with everything that P-Care is told.
enum PCareSamples {
  static let day = CalendarDate(dayNumber: 20_685)  // 2026-08-20
  static let morning = FacilityZone.wib.instant(on: day, hour: 8)

  static func record(
    card: String = "0001234567890", payer: Payer = .jknHere, room: String = "umum",
    at instant: Instant = morning,
    demo: DemoPuskesmas
  ) throws -> EncounterRecord {
    let doctor = demo.practitioners[.dokter].map(\.id) ?? PractitionerID(at: instant)
    guard let room = demo.rooms[room] else { throw Missing() }
    let patient = Patient(
      id: PatientID(at: instant), facility: demo.facility.id, medicalRecordNumber: .init(stored: "000001"),
      name: "Contoh Pasien", sex: .female, birthDate: CalendarDate(dayNumber: 5_549),
      nik: NIK(stored: "3204135203859001"), jknNumber: JKNNumber(stored: card))
    let encounter = Encounter(
      id: EncounterID(at: instant), facility: demo.facility.id, number: "20260820-0001", patient: patient.id,
      room: room.id, practitioner: doctor, payer: payer, jknNumber: JKNNumber(stored: card),
      status: .finished, reason: "Batuk pilek 3 hari", day: FacilityZone.wib.date(of: instant),
      arrivedAt: instant, finishedAt: instant + .seconds(3_600), disposition: .home, version: 1)
    var record = EncounterRecord(
      encounter: encounter, patient: patient, facility: demo.facility, room: room,
      practitioners: Dictionary(uniqueKeysWithValues: demo.practitioners.values.map { ($0.id, $0) }))
    record.observations = observations(by: doctor, at: instant)
    record.conditions = [
      Condition(
        id: .init(at: instant), category: .diagnosis, code: .icd10("J06.9", "ISPA"), text: "ISPA", rank: 1,
        at: instant, by: doctor)
    ]
    record.noKnownAllergy = true
    record.note = ClinicalNote(
      id: .init(at: instant), subjective: "Batuk, pilek, tanpa demam", objective: "", assessment: "",
      plan: "",
      impression: "", prognosis: .sanam, nonDrugTherapy: "Istirahat", consumables: "", at: instant, by: doctor
    )
    record.prescriptions = [prescription(of: encounter.id, by: doctor, at: instant)]
    record.procedures = [
      Procedure(
        id: .init(at: instant), code: .icd9cm("93.94", "Nebulisasi"), note: "satu kali", explained: true,
        at: instant, by: doctor),
      Procedure(
        id: .init(at: instant), code: .icd9cm("89.7", "Pemeriksaan fisik"), note: "", explained: true,
        at: instant,
        by: doctor),
    ]
    return record
  }

  struct Missing: Error {}

  static let mapping = PCareMapping.demo

  private static func observations(by doctor: PractitionerID, at instant: Instant) -> [Observation] {
    let quantities: [(Observation.Kind, String)] = [
      (.systolic, "120"), (.diastolic, "80"), (.pulse, "84"), (.respiration, "20"), (.temperature, "36,8"),
      (.weight, "55,5"), (.height, "160"), (.waist, "72"),
    ]
    var all = quantities.map { kind, text in
      Observation(
        id: .init(at: instant), kind: kind, value: .quantity(ExactDecimal(text) ?? ExactDecimal(0)),
        at: instant,
        by: doctor)
    }
    all.append(
      Observation(
        id: .init(at: instant), kind: .consciousness,
        value: .coded(.snomed("248234008", "Compos mentis")), at: instant, by: doctor))
    return all
  }

  private static func prescription(
    of encounter: EncounterID, by doctor: PractitionerID, at instant: Instant
  ) -> Prescription {
    func drug(_ name: String, _ strength: String, dpho: String?) -> Drug {
      Drug(
        code: name, name: name, strength: strength, form: "Tablet", unit: "tablet", kfa: nil, dpho: dpho,
        route: nil, ingredients: [], highAlert: false)
    }
    func line(_ number: Int, _ drug: Drug, dose: String) -> MedicationRequest {
      MedicationRequest(
        id: .init(at: instant), line: number, drug: drug, timesPerDay: 3,
        dose: ExactDecimal(dose) ?? .init(1),
        doseUnit: "tablet", days: 3, quantity: 9, instruction: "sesudah makan")
    }
    let items = [
      line(1, drug("Parasetamol", "500 mg", dpho: "13010000001"), dose: "1"),
      line(2, drug("Gliseril guaiakolat", "100 mg", dpho: nil), dose: "0,5"),
      line(3, drug("Parasetamol", "500 mg", dpho: "13010000001"), dose: "1"),
    ]
    return Prescription(
      id: .init(at: instant), encounter: encounter, number: "R-1", state: .handedOver, at: instant,
      by: doctor, items: items, handedOverAt: instant)
  }

  /// The same lines, the first two mixed into one compound.
  static func mixed(_ items: [MedicationRequest]) -> [MedicationRequest] {
    items.map { item in
      MedicationRequest(
        id: item.id, line: item.line, drug: item.drug, timesPerDay: item.timesPerDay, dose: item.dose,
        doseUnit: item.doseUnit, days: item.days, quantity: item.quantity, instruction: item.instruction,
        compound: item.line < 3 ? 1 : nil)
    }
  }

  static func kunjungan() -> Kunjungan {
    let day = WireDate(day)
    return Kunjungan(
      noKunjungan: nil, noKartu: "0001234567890", tglDaftar: day, kdPoli: "001", keluhan: "Batuk",
      kdSadar: "01",
      sistole: 120, diastole: 80, beratBadan: 55, tinggiBadan: 160, respRate: 20, heartRate: 80,
      lingkarPerut: 72, kdStatusPulang: "3", tglPulang: day, kdDokter: "73229", kdDiag1: "J00", kdDiag2: nil,
      kdDiag3: nil, kdPoliRujukInternal: nil, rujukLanjut: nil, anamnesa: "Batuk",
      alergiMakan: "00", alergiUdara: "00", alergiObat: "00", kdPrognosa: "01", terapiObat: "-",
      terapiNonObat: "-", bmhp: "-", suhu: Suhu(tenths: 368))
  }
}
