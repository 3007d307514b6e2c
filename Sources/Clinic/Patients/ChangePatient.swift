import Journal
public import Store
public import Vocabulary

/// A patient's data are put right. Identity and record number stay.
public struct ChangePatient: Command {
  public static let action = Action.changePatient

  public let patient: PatientID
  public let form: PatientForm

  public init(_ patient: PatientID, _ form: PatientForm) {
    self.patient = patient
    self.form = form
  }

  /// - Throws: `Problems`, among them a number that belongs to another patient.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Patient> {
    let details = try form.checked(on: context.today)
    try tx.holdCounter(CounterName.medicalRecord, of: context.facility)
    let before = try Patient.find(patient, of: context.facility, in: tx)
    let links = try PatientLinks.find(details, of: context.facility, in: tx)
    let known = KnownPatients(facility: context.facility)
    if let other = try known.same(as: details, mother: links.mother, except: patient, in: tx) {
      let owner = "\(other.patient.name), RM \(other.patient.medicalRecordNumber.spaced)"
      throw Problems([Problem(field: other.field.rawValue, "Sudah dipakai \(owner). Periksa kembali.")])
    }
    var after = before
    after.take(details, mother: links.mother)
    guard after != before else { return Performed(before, nil) }
    try after.update(in: tx)
    let fact = try Fact(
      FactKind.patientChanged, patient: patient, subject: "Patient/\(patient)",
      payload: ["patient": patient.text])
    return Performed(after, fact)
  }
}
