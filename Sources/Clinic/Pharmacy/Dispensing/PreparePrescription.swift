import Journal
public import Store
public import Vocabulary

/// Takes the drugs of a reviewed prescription from the shelf, first expired first.
public struct PreparePrescription: Command {
  public static let action = Action.dispense

  /// How much of one line is prepared.
  public struct Portion: Sendable, Hashable {
    public let request: MedicationRequestID
    public let quantity: Int
    /// Needed when it is less than was prescribed.
    public let shortReason: String

    public init(request: MedicationRequestID, quantity: Int, shortReason: String = "") {
      self.request = request
      self.quantity = quantity
      self.shortReason = shortReason
    }
  }

  public let prescription: PrescriptionID
  /// Lines that are not named are prepared in full.
  public let portions: [Portion]

  public init(prescription: PrescriptionID, portions: [Portion] = []) {
    self.prescription = prescription
    self.portions = portions
  }

  /// Problems are told under `quantity.<line>` and `shortReason.<line>`.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let by = try context.healthWorker
    let found = try Prescription.find(prescription, of: context.facility, in: tx)
    let visit = try Encounter.find(found.encounter, of: context.facility, in: tx)
    try found.move(
      from: .reviewed, to: .prepared, setting: "prepared_at = \(context.now), prepared_by = \(by)", in: tx,
      context)
    var problems = Problems()
    var prepared = 0
    for item in found.items {
      let portion =
        portions.first { $0.request == item.id } ?? Portion(request: item.id, quantity: item.quantity)
      guard Self.check(portion, of: item, &problems) else { continue }
      prepared += try take(portion, of: item, by: by, in: tx, context, &problems)
    }
    if problems.isEmpty, prepared == 0 {
      throw Refusal.conflict("Tidak ada obat yang disiapkan. Kembalikan resep kepada dokter.")
    }
    try problems.throwIfAny()
    return Performed((), try found.fact(FactKind.prescriptionPrepared, visit))
  }

  private static func check(_ portion: Portion, of item: MedicationRequest, _ problems: inout Problems)
    -> Bool
  {
    guard (0...item.quantity).contains(portion.quantity) else {
      problems.add("quantity.\(item.line)", "Isi 0 sampai \(item.quantity) \(item.drug.unit), sesuai resep.")
      return false
    }
    guard portion.quantity == item.quantity || !portion.shortReason.trimmingBlanks.isEmpty else {
      problems.add("shortReason.\(item.line)", "Jumlahnya kurang dari resep; tulis alasannya.")
      return false
    }
    return true
  }

  private func take(
    _ portion: Portion, of item: MedicationRequest, by: PractitionerID, in tx: WriteTransaction,
    _ context: Context, _ problems: inout Problems
  ) throws -> Int {
    let last = context.today.adding(days: item.days - 1)
    let batches = try StockBatch.usable(item.drug.code, until: last, of: context.facility, in: tx)
    let takes = FirstExpiredFirst.plan(portion.quantity, from: batches, lasting: last)
    let available = takes.reduce(0) { $0 + $1.quantity }
    guard available == portion.quantity else {
      problems.add(
        "quantity.\(item.line)",
        "Stok yang tahan sampai obat habis tinggal \(available) \(item.drug.unit). Kurangi dan tulis alasannya."
      )
      return 0
    }
    for take in takes {
      try StockMovement(
        facility: context.facility, batch: take.batch.id, kind: .dispense, change: -take.quantity,
        prescription: prescription, at: context.now, by: by
      ).apply(in: tx)
      try MedicationDispense(
        id: MedicationDispenseID(at: context.now), request: item.id, batch: take.batch.id,
        lot: take.batch.lot,
        expiresOn: take.batch.expiresOn, quantity: take.quantity, preparedAt: context.now, by: by
      ).insert(at: context.facility, in: tx)
    }
    let reason = portion.quantity < item.quantity ? portion.shortReason.trimmingBlanks : ""
    try tx.execute(
      """
      UPDATE prescription_item SET short_reason = \(reason)
      WHERE id = \(item.id) AND facility = \(context.facility)
      """)
    return available
  }
}
