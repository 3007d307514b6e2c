import Journal
public import Store
public import Vocabulary

/// The prescriber mends a prescription that the pharmacist sent back, and sends it again.
public struct MendPrescription: Command {
  public static let action = Action.prescribe

  public let prescription: PrescriptionID
  public let lines: [MedicationRequest]

  public init(prescription: PrescriptionID, lines: [MedicationRequest]) {
    self.prescription = prescription
    self.lines = lines
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let by = try context.healthWorker
    let found = try Prescription.find(prescription, of: context.facility, in: tx)
    guard found.state == .draft, found.returnReason != nil else {
      throw Refusal.conflict("Resep \(found.number) tidak sedang dikembalikan farmasi.")
    }
    guard !lines.isEmpty else {
      throw Problems([Problem(field: "items", "Resep harus memuat sedikitnya satu obat.")])
    }
    let visit = try Encounter.find(found.encounter, of: context.facility, in: tx)
    try Prescription.saveDraft(lines, of: visit, by: by, on: context.today, at: context.now, in: tx)
    try Prescription.sendDraft(of: visit.id, at: context.now, in: tx)
    return Performed((), try found.fact(FactKind.prescriptionMended, visit))
  }
}
