import Journal
public import Store
import Vocabulary

/// A person becomes a patient of this Puskesmas, with the next record number.
///
/// Two desks that register the same person at the same moment get one patient: registrations of a facility go one
/// after the other, and the second is shown the first one's.
public struct RegisterPatient: Command {
  public static let action = Action.registerPatient

  public let form: PatientForm
  /// From `PatientRegistration.resembles`, when the person at the desk said "tetap simpan".
  public let confirmation: String?

  public init(_ form: PatientForm, confirmation: String? = nil) {
    self.form = form
    self.confirmation = confirmation
  }

  public func perform(
    in tx: WriteTransaction, _ context: Context
  ) throws -> Performed<PatientRegistration> {
    let details = try form.checked(on: context.today)
    try tx.holdCounter(CounterName.medicalRecord, of: context.facility)
    let links = try PatientLinks.find(details, of: context.facility, in: tx)
    let known = KnownPatients(facility: context.facility)
    if let same = try known.same(as: details, mother: links.mother, in: tx) {
      return Performed(.known(same.patient, same.field), nil)
    }
    let similar = try known.similar(to: details, in: tx)
    if !similar.isEmpty {
      let wanted = KnownPatients.confirmation(of: details, beside: similar)
      if confirmation != wanted { return Performed(.resembles(similar, confirmation: wanted), nil) }
    }
    let number = try tx.next(CounterName.medicalRecord, of: context.facility.text)
    var patient = Patient(
      id: PatientID(at: context.now), facility: context.facility,
      medicalRecordNumber: MedicalRecordNumber(number), name: details.name, sex: details.sex,
      birthDate: details.birthDate)
    patient.take(details, mother: links.mother)
    try patient.insert(in: tx)
    let fact = try Fact(
      FactKind.patientRegistered, patient: patient.id, subject: "Patient/\(patient.id)",
      payload: ["patient": patient.id.text, "confirmed": similar.isEmpty ? "no" : "yes"])
    return Performed(.registered(patient), fact)
  }
}
