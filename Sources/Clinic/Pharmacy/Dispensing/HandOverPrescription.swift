import Journal
public import Store
public import Vocabulary

/// Gives the drugs to the patient or somebody of his: identity confirmed, use explained (004 L.XIII E.3.g, E.3.i).
public struct HandOverPrescription: Command {
  public static let action = Action.dispense

  public let prescription: PrescriptionID
  /// What the receiver was asked for and answered rightly.
  public let identifiers: Set<IdentityConfirmation.Identifier>
  /// `Pasien sendiri`, `Suami: Dedi` …
  public let receivedBy: String
  /// Whether drug and use were explained.
  public let counselled: Bool
  /// What was explained, or why nothing was.
  public let counselNote: String

  public init(
    prescription: PrescriptionID, identifiers: Set<IdentityConfirmation.Identifier>, receivedBy: String,
    counselled: Bool,
    counselNote: String = ""
  ) {
    self.prescription = prescription
    self.identifiers = identifiers
    self.receivedBy = receivedBy
    self.counselled = counselled
    self.counselNote = counselNote
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let by = try context.healthWorker
    let found = try Prescription.find(prescription, of: context.facility, in: tx)
    let visit = try Encounter.find(found.encounter, of: context.facility, in: tx)
    guard found.state != .prepared || found.checkedBy != nil else {
      throw Refusal.conflict("Obat belum diperiksa ulang. Periksa dahulu, lalu serahkan.")
    }
    try check()
    let patient = try Patient.find(visit.patient, of: context.facility, in: tx)
    try IdentityConfirmation.record(identifiers, of: patient, visit.id, in: tx, context)
    try found.move(
      from: .prepared, to: .handedOver,
      setting: """
        handed_over_at = \(context.now), handed_over_by = \(by), received_by = \(receivedBy.trimmingBlanks),
        counselled = \(counselled), counsel_note = \(counselNote.trimmingBlanks)
        """, in: tx, context)
    try ServiceRoom.finish(visit, .pharmacy, at: context.now, in: tx)
    return Performed((), try found.fact(FactKind.prescriptionHandedOver, visit))
  }

  private func check() throws(Problems) {
    var problems = Problems()
    if identifiers.count < 2 {
      problems.add("identifiers", "Tanyakan dan cocokkan sedikitnya dua tanda pengenal pasien.")
    }
    if receivedBy.trimmingBlanks.isEmpty { problems.add("receivedBy", "Isi siapa yang menerima obat.") }
    if !counselled, counselNote.trimmingBlanks.isEmpty {
      problems.add("counselled", "Jelaskan obat dan cara pakainya, atau tulis mengapa tidak dijelaskan.")
    }
    try problems.throwIfAny()
  }
}
