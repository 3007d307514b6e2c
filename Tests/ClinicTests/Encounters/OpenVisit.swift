import Store
import Synchronization
import Vocabulary

@testable import Clinic

/// One synthetic woman of forty-one who has come to the poli of the demo Puskesmas, and a clock that a test turns.
struct OpenVisit {
  final class Hands: Sendable {
    private let now: Mutex<Instant>

    init(_ start: Instant) { now = Mutex(start) }

    var clock: WallClock { WallClock { self.now.withLock { $0 } } }

    func turn(_ span: Duration) { now.withLock { $0 = $0 + span } }
  }

  let store: Store
  let demo: DemoPuskesmas
  let clinic: Clinic
  let hands: Hands
  let patient: Patient
  let encounter: EncounterID
  let lists: CodeLists

  /// Monday 23 November 2026, 08.00 WIB.
  static let morning = FacilityZone.wib.instant(on: CalendarDate(dayNumber: 20_780), hour: 8)

  static func make(born: String = "1985-03-12") async throws -> OpenVisit {
    let store = try await ReferenceStore.loaded()
    let demo = try await DemoPuskesmas.seed(in: store, at: morning)
    let hands = Hands(morning)
    let patient = Patient(
      id: PatientID(at: morning), facility: demo.facility.id,
      medicalRecordNumber: MedicalRecordNumber(124_731),
      name: "Siti Rahmawati", sex: .female, birthDate: CalendarDate(iso: born) ?? CalendarDate(dayNumber: 0),
      nik: NIK(stored: "3204135203859031"), jknNumber: JKNNumber(stored: "0001234567890"),
      address: "Kp. Cempaka")
    let visit = OpenVisit(
      store: store, demo: demo, clinic: Clinic(store: store, clock: hands.clock), hands: hands,
      patient: patient, encounter: EncounterID(at: morning), lists: try CodeLists.bundled())
    try await visit.arrive(visit.encounter, number: 1)
    return visit
  }

  /// The patient registers for the general poli.
  func arrive(_ id: EncounterID, number: Int) async throws {
    let now = hands.clock.now()
    guard let room = demo.rooms["umum"], let doctor = demo.practitioners[.dokter] else { return }
    let day = FacilityZone.wib.date(of: now)
    let visit = Encounter(
      id: id, facility: demo.facility.id, number: "\(day.iso)-000\(number)", patient: patient.id,
      room: room.id,
      practitioner: doctor.id, payer: .jknHere, jknNumber: patient.jknNumber, reason: "pusing", day: day,
      arrivedAt: now)
    let ticket = Ticket(
      id: TicketID(at: now), facility: demo.facility.id, room: room.id, day: day, number: number, letter: "A",
      patient: patient.id, encounter: id, state: .called, priority: false, issuedAt: now)
    try await store.write { tx in
      if try Patient.find(patient.id, in: tx) == nil { try patient.insert(in: tx) }
      try visit.insert(in: tx)
      try ticket.insert(in: tx)
    }
  }

  func start() async throws {
    try await clinic.run(
      StartExamination(encounter: encounter, identifiers: [.name, .birthDate]), by: demo.actor(.dokter))
  }

  @discardableResult
  func record(_ form: ExaminationForm, revision: Int = 0) async throws -> Int {
    try await clinic.run(
      RecordExamination(encounter: encounter, form: form, revision: revision, lists: lists),
      by: demo.actor(.dokter))
  }

  @discardableResult
  func close(revision: Int = 1) async throws -> Signature {
    try await clinic.run(CloseEncounter(encounter: encounter, revision: revision), by: demo.actor(.dokter))
  }

  func loaded(version: Int? = nil) async throws -> EncounterRecord {
    try await store.read { tx in
      guard let version else { return try EncounterRecord.load(encounter, in: tx) }
      return try EncounterRecord.load(encounter, version: version, in: tx)
    }
  }

  /// A record with nothing missing.
  static var complete: ExaminationForm {
    var form = ExaminationForm()
    form[.systolic] = "152"
    form[.diastolic] = "94"
    form[.pulse] = "84"
    form[.respiration] = "18"
    form[.temperature] = "36,7"
    form[.weight] = "68"
    form[.height] = "156"
    form[.consciousness] = Consciousness.composMentis.rawValue
    form[.generalFinding] = "tampak sakit ringan"
    form.complaints = [.init(text: "Pusing")]
    form.subjective = "Pusing sejak tiga hari, lupa minum obat."
    form.assessment = "Hipertensi derajat 1 belum terkendali."
    form.diagnoses = [.init(code: "I10"), .init(code: "R51")]
    form.procedures = [.init(code: "86.28", note: "luka di lutut", explained: true)]
    form.allergies = [.init(category: "medication", substance: "Amoksisilin", reaction: "ruam")]
    form.medications = [.init(name: "Amlodipin 5 mg", dosage: "1 × 1", active: true)]
    form.items = [.init(drug: "AML5", timesPerDay: "1", dose: "1", days: "30", instruction: "malam")]
    form.prognosis = ClinicalNote.Prognosis.bonam.rawValue
    form.diet = "rendah-garam"
    form.carePlan = "Kontrol tekanan darah satu bulan lagi."
    form.controlOn = "2026-12-23"
    form.disposition = Disposition.home.rawValue
    form.answers = ["Q0024": ["1": "QRI000004", "2": "false"]]
    return form
  }
}

/// What a command refused, field by field.
func problems(_ body: () async throws -> some Any) async throws -> Problems {
  do { _ = try await body() } catch let problems as Problems { return problems }
  return Problems()
}
