import Journal
public import Store
public import Vocabulary

/// Mobile JKN enrols a patient who was never here (contract 6.7, A5): a record number, before the first visit.
///
/// The citizen cannot be asked whether a similar name is the same person; that NIK and card are new is enough. The fact
/// says how many resemble, so that the counter can look.
public struct EnrolNewcomer: Command {
  public static let action = Action.bookVisit

  public let form: NewcomerForm

  public init(_ form: NewcomerForm) { self.form = form }

  /// - Throws: `BookingRefusal`.
  public func perform(
    in tx: WriteTransaction, _ context: Context
  ) throws -> Performed<MedicalRecordNumber> {
    let details = try form.checked(on: context.today)
    try tx.holdCounter(CounterName.medicalRecord, of: context.facility)
    let known = KnownPatients(facility: context.facility)
    guard try known.same(as: details, mother: nil, in: tx) == nil else { throw BookingRefusal.patientKnown }
    let similar = try known.similar(to: details, in: tx).count
    let number = MedicalRecordNumber(try tx.next(CounterName.medicalRecord, of: context.facility.text))
    var patient = Patient(
      id: PatientID(at: context.now), facility: context.facility, medicalRecordNumber: number,
      name: details.name, sex: details.sex, birthDate: details.birthDate)
    patient.take(details, mother: nil)
    try patient.insert(in: tx)
    let fact = try Fact(
      FactKind.patientRegistered, patient: patient.id, subject: "Patient/\(patient.id)",
      payload: ["patient": patient.id.text, "confirmed": "no", "similar": "\(similar)"])
    return Performed(number, fact)
  }
}
