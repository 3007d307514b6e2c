import JKN
import Testing
import Vocabulary

@testable import Clinic

/// A participant with hypertension who has come to the poli with a specialist's letter, on Monday 23 November 2026.
struct ReferBackRig {
  let visit: OpenVisit
  var doctor: Actor { visit.demo.actor(.dokter) }
  var patient: PatientID { visit.patient.id }

  init() async throws { visit = try await OpenVisit.make() }

  /// A letter that holds until 23 December.
  static var form: ReferBackForm {
    var form = ReferBackForm()
    form.number = "SRB/012/XI/2026"
    form.dated = "20-11-2026"
    form.hospital = "RSUD Contoh"
    form.specialist = "dr. Contoh Sp.PD"
    form.diagnosis = "I10 hipertensi"
    form.advice = "Target di bawah 140/90."
    form.validFrom = "20-11-2026"
    form.validUntil = "23-12-2026"
    form.collection = DrugCollection.room.rawValue
    var amlodipine = ReferBackForm.DrugLine()
    amlodipine.code = "AML10"
    amlodipine.name = "amlodipin 10"
    amlodipine.timesPerDay = "1"
    amlodipine.dose = "1"
    amlodipine.days = "30"
    amlodipine.instruction = "malam"
    var other = ReferBackForm.DrugLine()
    other.name = "Obat Contoh 20 mg"
    other.timesPerDay = "2"
    other.dose = "0,5"
    other.doseUnit = "tablet"
    other.days = "30"
    form.drugs = [amlodipine, ReferBackForm.DrugLine(), other]
    return form
  }

  @discardableResult
  func record(_ change: (inout ReferBackForm) -> Void = { _ in }) async throws -> ReferBackLetterID {
    var form = Self.form
    change(&form)
    return try await visit.clinic.run(RecordReferBack(patient, form), by: doctor)
  }

  func letter(_ id: ReferBackLetterID) async throws -> ReadReferBackLetter.Answer {
    try await visit.clinic.read(ReadReferBackLetter(id), by: doctor)
  }

  func now() async throws -> PatientReferBack {
    try await visit.clinic.read(ReadPatientReferBack(patient), by: doctor).now
  }

  func register(_ view: ReferBackView = .active) async throws -> ReadReferBackRegister.Answer {
    try await visit.clinic.read(ReadReferBackRegister(view), by: doctor)
  }

  /// When letters end, as the calendar of deadlines tells it.
  func deadlines() async throws -> [String] {
    try await visit.clinic.read(ReadDeadlines(), by: doctor).deadlines
      .filter { $0.rule.code == "refer-back-end" }.map { "\($0.dueOn.iso) \($0.about)" }
  }
}
