import Vocabulary

extension ExaminationReader {
  /// Whoever prescribes what endangers this patient says so first (Permenkes 74/2016, clinical requirements).
  mutating func weigh(_ items: [MedicationRequest], against examination: Examination) throws {
    guard !form.warningsAccepted else { return }
    let danger = try concerns(about: items, examination.allergies).first { $0.kind.endangers }
    guard let danger else { return }
    problems.add(
      "warningsAccepted", "\(danger.sentence) Ganti obatnya, atau nyatakan bahwa Anda tetap meresepkannya.")
  }

  /// What the pharmacy will be warned of, before it is sent there.
  func concerns(
    about items: [MedicationRequest], _ noted: [AllergyIntolerance]
  ) throws -> [PrescriptionConcern] {
    guard !items.isEmpty else { return [] }
    let elsewhere = try AllergyIntolerance.all(of: patient.id, in: tx).filter { $0.encounter != encounter.id }
    let draft = try Prescription.all(of: encounter.id, in: tx).first { $0.state == .draft }
    let active = try ActiveMedication.all(
      of: patient.id, on: today, besides: draft?.id ?? PrescriptionID(stored: ""), in: tx)
    return PrescriptionConcern.all(items, allergies: elsewhere + noted, active: active)
  }

  /// The warnings about a form as it stands, however unfinished: lines that cannot be read yet are left out.
  mutating func concernsAboutForm() throws -> [PrescriptionConcern] {
    let items = try readItems()
    readAllergies()
    return try concerns(about: items, read.allergies)
  }
}
