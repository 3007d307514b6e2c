import JKN
import Store
import Vocabulary

@testable import Clinic

/// A participant who has come to the poli of a Puskesmas with beds on Monday 23 November 2026 at 08.00, under an agreement
/// that holds then.
struct Ward {
  let visit: OpenVisit

  var nurse: Actor { visit.demo.actor(.perawat) }
  var officer: Actor { visit.demo.actor(.klaim) }

  static func make(beds: Bool = true) async throws -> Ward {
    let visit = try await OpenVisit.make()
    var settings = ClaimSettings()
    settings.hasBeds = beds
    try await visit.clinic.run(KeepClaimSettings(settings), by: visit.demo.actor(.kepala))
    try await visit.clinic.run(
      ChooseAgreement("pmk3-2023", since: try day("2023-01-09")), by: visit.demo.actor(.kepala))
    return Ward(visit: visit)
  }

  /// The examination is begun and its record kept, with one diagnosis.
  func examine(_ code: String = "I10") async throws {
    try await visit.start()
    try await visit.record(Self.form(code))
  }

  static func form(_ code: String) -> ExaminationForm {
    var form = OpenVisit.complete
    form.diagnoses = [.init(code: code)]
    return form
  }

  func admission(on day: String = "23-11-2026", at clock: String = "08.00") -> AdmissionForm {
    AdmissionForm(
      day: day, clock: clock, diagnosis: "I10", bed: "Melati 2",
      practitioner: visit.demo.practitioners[.dokter]?.id.text ?? "")
  }

  @discardableResult
  func admit(_ form: AdmissionForm? = nil, from encounter: EncounterID? = nil) async throws -> StayID {
    try await visit.clinic.run(
      AdmitPatient(from: encounter ?? visit.encounter, form ?? admission()), by: nurse)
  }

  /// Turns the clock to noon of the day and lets the patient go.
  func goHome(
    _ stay: StayID, on typed: String, at clock: String = "10.00", as way: Stay.Disposition = .home
  ) async throws {
    guard let day = CalendarDate(iso: typed.split(separator: "-").reversed().joined(separator: "-")) else {
      throw Refusal.notFound("hari")
    }
    visit.hands.turn(FacilityZone.wib.instant(on: day, hour: 12) - visit.hands.clock.now())
    try await visit.clinic.run(DischargePatient(stay, day: typed, clock: clock, way), by: nurse)
  }

  /// Everything on the claims desk.
  func book() async throws -> ClaimBook { try await visit.clinic.read(ReadClaims(), by: officer) }

  func collect() async throws -> Int {
    try await visit.clinic.run(CollectClaims(try PaidMonth.november()), by: officer)
  }

  /// How often the journal says that drafts were looked for and something was found.
  func collections() async throws -> Int {
    try await visit.store.read { tx in
      try tx.value("SELECT COUNT(*) AS n FROM journal_entry WHERE kind = \(FactKind.claimsCollected)") ?? 0
    }
  }
}

extension Ward {
  /// The examination of a later visit is begun and its record kept.
  func begin(_ encounter: EncounterID, _ code: String = "I10") async throws {
    let doctor = visit.demo.actor(.dokter)
    try await visit.clinic.run(
      StartExamination(encounter: encounter, identifiers: [.name, .birthDate]), by: doctor)
    var form = Self.form(code)
    // Known since the first visit, as is the drug.
    form.allergies = []
    form.items = []
    try await visit.clinic.run(
      RecordExamination(encounter: encounter, form: form, revision: 0, lists: visit.lists), by: doctor)
  }
}
