import Journal
public import Store
public import Vocabulary

/// Sends a prescription back to the prescriber with the reason. What was prepared goes back on the shelf.
public struct ReturnPrescription: Command {
  public static let action = Action.reviewPrescription

  public let prescription: PrescriptionID
  public let reason: String

  public init(prescription: PrescriptionID, reason: String) {
    self.prescription = prescription
    self.reason = reason
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let reason = reason.trimmingBlanks
    guard !reason.isEmpty else {
      throw Problems([Problem(field: "reason", "Tulis apa yang perlu diperbaiki dokter.")])
    }
    let found = try Prescription.find(prescription, of: context.facility, in: tx)
    let visit = try Encounter.find(found.encounter, of: context.facility, in: tx)
    guard [.ordered, .reviewed, .prepared].contains(found.state) else {
      throw Refusal.conflict(
        "Resep \(found.number) sekarang \(found.state.word.lowercased()), tidak dapat dikembalikan.")
    }
    try refuseSecondDraft(of: found, in: tx)
    try giveBack(found, in: tx, context)
    try found.move(
      from: found.state, to: .draft,
      setting: """
        return_reason = \(reason), review = NULL, review_note = '', reviewed_at = NULL, reviewed_by = NULL,
        prepared_at = NULL, prepared_by = NULL, checked_at = NULL, checked_by = NULL, check_reason = ''
        """, in: tx, context)
    return Performed((), try found.fact(FactKind.prescriptionReturned, visit))
  }

  private func refuseSecondDraft(of found: Prescription, in tx: ReadTransaction) throws {
    let drafts: Int? = try tx.value(
      "SELECT COUNT(*) AS n FROM prescription WHERE encounter = \(found.encounter) AND state = 'draft'")
    guard drafts == 0 else {
      throw Refusal.conflict("Dokter sedang menulis resep lain untuk kunjungan ini. Tunggu sampai dikirim.")
    }
  }

  private func giveBack(_ found: Prescription, in tx: WriteTransaction, _ context: Context) throws {
    for dispense in found.dispenses {
      try StockMovement(
        facility: context.facility, batch: dispense.batch, kind: .giveBack, change: dispense.quantity,
        prescription: found.id, reason: reason.trimmingBlanks, at: context.now, by: context.actor.practitioner
      ).apply(in: tx)
      try tx.execute("DELETE FROM dispense WHERE id = \(dispense.id) AND facility = \(context.facility)")
    }
  }
}
