import Journal
public import Store
public import Vocabulary

/// Brings a prescription that was to be collected elsewhere to our own pharmacy after all: the apotek has none of it, or the
/// place was chosen wrongly. From here on it is one like any other.
public struct CollectPrescriptionHere: Command {
  public static let action = Action.prescribe
  public let prescription: PrescriptionID

  public init(_ prescription: PrescriptionID) { self.prescription = prescription }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try Prescription.find(prescription, of: context.facility, in: tx)
    guard found.state == .outside else {
      throw Refusal.conflict("Resep \(found.number) sudah di ruang farmasi Puskesmas.")
    }
    let visit = try Encounter.find(found.encounter, of: context.facility, in: tx)
    try tx.execute(
      """
      UPDATE prescription_item SET refer_back = NULL, collection_place = NULL
      WHERE prescription = \(found.id) AND facility = \(context.facility)
      """)
    try found.move(from: .outside, to: .ordered, setting: "sent_at = \(context.now)", in: tx, context)
    try ServiceRoom.expect(visit, .pharmacy, at: context.now, in: tx)
    return Performed((), try found.fact(FactKind.prescriptionBroughtHere, visit))
  }
}
