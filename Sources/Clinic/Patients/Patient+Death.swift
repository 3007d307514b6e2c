import Journal
import Store
import Vocabulary

extension Patient {
  /// Writes down that a patient died; what is recorded of a death already stays as it is. Journalled as `ChangePatient` does
  /// it, beside what the command itself says.
  /// - Parameter day: by the facility's clock.
  static func recordDeath(
    of id: PatientID, on day: CalendarDate, in tx: WriteTransaction, _ context: Context
  ) throws {
    guard try find(id, of: context.facility, in: tx).deceasedOn == nil else { return }
    try tx.execute(
      "UPDATE patient SET deceased_on = \(day) WHERE facility = \(context.facility) AND id = \(id)")
    let fact = try Fact(
      FactKind.patientChanged, patient: id, subject: "Patient/\(id)", payload: ["patient": id.text])
    try Journal.append(fact, by: context.author, at: context.now, in: tx)
  }
}
