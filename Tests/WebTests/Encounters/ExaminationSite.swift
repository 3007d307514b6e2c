import Clinic
import Store
import Vocabulary

@testable import Web

/// A site on which one synthetic patient has registered for the general poli.
struct ExaminationSite {
  let site: TestSite
  let patient: Patient
  let encounter: EncounterID

  var id: String { encounter.text }

  /// - card: the patient's card; with it JKN pays.
  init(card: String? = nil, insurer: Insurer = .none) async throws {
    let lists = try CodeLists.bundled()
    site = try await TestSite(
      insurer: insurer, { EncounterPages(clinic: $0, lists: lists) }, { CodePages(clinic: $0) },
      { ReferralLetterPages(clinic: $0, documents: .test($0)) },
      { PrescriptionCopyPages(clinic: $0, documents: .test($0)) },
      { ScreeningPaperPages(clinic: $0, documents: .test($0)) }, { AdmissionPages(clinic: $0) },
      { StayPages(clinic: $0) })
    try await BundledReferenceData.load(into: site.clinic.store, at: TestSite.morning)
    let patient = Patient(
      id: PatientID(at: TestSite.morning), facility: site.demo.facility.id,
      medicalRecordNumber: MedicalRecordNumber(124_731), name: "Siti <Rahmawati>", sex: .female,
      birthDate: CalendarDate(iso: "1985-03-12") ?? CalendarDate(dayNumber: 0),
      nik: NIK(stored: "3204135203859031"), jknNumber: card.map { JKNNumber(stored: $0) },
      address: "Kp. Cempaka")
    self.patient = patient
    try await site.clinic.store.write { try patient.insert(in: $0) }
    let room = site.demo.rooms["umum"]?.id ?? RoomID(stored: "")
    let registered = try await site.clinic.run(
      RegisterVisit(
        patient: patient.id, room: room, payer: card == nil ? .general : .jknHere, reason: "pusing"),
      by: site.demo.actor(.loket))
    encounter = registered.encounter.id
  }

  func test(as role: Role, _ body: @Sendable @escaping (TestBrowser) async throws -> Void) async throws {
    try await site.test(as: role, body)
  }

  func start(_ browser: TestBrowser) async throws {
    _ = try await browser.post(.encounters(.start(id)), ["identifiers": "name", "identifiers": "birthDate"])
  }

  func record() async throws -> EncounterRecord {
    try await site.clinic.store.read { try EncounterRecord.load(encounter, in: $0) }
  }

  /// A record with nothing missing, as a browser sends it.
  static let complete: FormValues = [
    "observed.systolic": "152", "observed.diastolic": "94", "observed.pulse": "84",
    "observed.respiration": "18",
    "observed.temperature": "36,7", "observed.weight": "68", "observed.height": "156",
    "observed.generalFinding": "tampak sakit ringan", "complaints": "Pusing\nMual",
    "subjective": "Sejak 3 hari.",
    "diagnoses.1.code": "I10", "diagnoses.1.text": "hipertensi", "noKnownAllergy": "ya",
    "items.1.drug": "AML5",
    "items.1.text": "Amlodipin 5 mg", "items.1.timesPerDay": "1", "items.1.dose": "1", "items.1.days": "30",
    "carePlan": "Kontrol sebulan lagi.", "controlOn": "20-12-2026", "disposition": "home",
  ]

  /// The complete form with some fields otherwise; an empty value takes the field out.
  static func form(_ changes: KeyValuePairs<String, String>) -> FormValues {
    var values = complete
    for (name, value) in changes { values[name] = value.isEmpty ? nil : value }
    return values
  }
}

extension TestBrowser {
  /// Sends a form that was put together as values.
  func submit(_ values: FormValues, to route: Route) async throws -> Answer {
    var sent = values
    sent[FormToken.field] = token?.text
    return try await send(.post, route.url, body: sent.urlEncoded)
  }
}
