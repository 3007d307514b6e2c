import Journal
public import Store
public import Vocabulary

/// The second check: label, kind and quantity against the prescription, by a named person other than the one who
/// prepared it (004 L.XIII E.3.f). Who works alone checks himself and says why.
public struct CheckPrescription: Command {
  public static let action = Action.dispense

  public let prescription: PrescriptionID
  /// Why nobody else could check; empty when somebody else does.
  public let aloneReason: String

  public init(prescription: PrescriptionID, aloneReason: String = "") {
    self.prescription = prescription
    self.aloneReason = aloneReason
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let by = try context.healthWorker
    let found = try Prescription.find(prescription, of: context.facility, in: tx)
    let visit = try Encounter.find(found.encounter, of: context.facility, in: tx)
    let prepared: PractitionerID? = try tx.value(
      "SELECT prepared_by FROM prescription WHERE id = \(found.id)")
    let reason = aloneReason.trimmingBlanks
    if prepared == by, reason.isEmpty {
      let sentence =
        "Anda yang menyiapkan obat ini. Minta petugas lain memeriksa, atau tulis mengapa Anda bertugas sendiri."
      throw Problems([Problem(field: "aloneReason", sentence)])
    }
    try found.move(
      from: .prepared, to: .prepared,
      setting: """
        checked_at = \(context.now), checked_by = \(by), check_reason = \(prepared == by ? reason : "")
        """, in: tx, context)
    return Performed((), try found.fact(FactKind.prescriptionChecked, visit))
  }
}
