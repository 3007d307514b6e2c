import Journal
public import Store
public import Vocabulary

/// The pharmacist reviews a prescription by Q0007 before anything is taken from the shelf.
public struct ReviewPrescription: Command {
  public static let action = Action.reviewPrescription

  public let prescription: PrescriptionID
  /// By link id: whether the answer is the favourable one (`Sesuai`, `Tidak ada`).
  public let answers: [String: Bool]
  /// What was asked of the prescriber and what he answered; needed as soon as one answer is unfavourable.
  public let note: String

  public init(prescription: PrescriptionID, answers: [String: Bool], note: String) {
    self.prescription = prescription
    self.answers = answers
    self.note = note
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let by = try context.healthWorker
    let found = try Prescription.find(prescription, of: context.facility, in: tx)
    let visit = try Encounter.find(found.encounter, of: context.facility, in: tx)
    let note = note.trimmingBlanks
    try check(try concerns(found, visit, in: tx, context), note)
    let response = ReviewForm.response(answers, at: context.now, by: by)
    try found.move(
      from: .ordered, to: .reviewed,
      setting: """
        review = \(Kept(response)), review_note = \(note), reviewed_at = \(context.now), reviewed_by = \(by)
        """, in: tx, context)
    return Performed((), try found.fact(FactKind.prescriptionReviewed, visit))
  }

  private func concerns(
    _ found: Prescription, _ visit: Encounter, in tx: ReadTransaction, _ context: Context
  ) throws -> [PrescriptionConcern] {
    PrescriptionConcern.all(
      found.items, allergies: try AllergyIntolerance.all(of: visit.patient, in: tx),
      active: try ActiveMedication.all(
        of: visit.patient, on: context.today, besides: found.id, in: tx))
  }

  private func check(_ concerns: [PrescriptionConcern], _ note: String) throws(Problems) {
    var problems = Problems()
    for item in ReviewForm.items where answers[item.linkID] == nil {
      problems.add(item.linkID, "Pilih salah satu jawaban.")
    }
    let unfavourable = ReviewForm.items.contains { answers[$0.linkID] == false }
    let overlooked = concerns.contains { $0.kind.endangers } && answers["3.3"] == true
    if note.isEmpty, overlooked {
      problems.add("note", "Tercatat alergi pada pasien ini. Tulis mengapa obat ini tetap aman diberikan.")
    } else if note.isEmpty, unfavourable {
      problems.add("note", "Ada butir yang belum sesuai. Tulis apa yang dikonfirmasi kepada dokter.")
    }
    try problems.throwIfAny()
  }
}
