import Journal
public import Store
public import Vocabulary

/// The second look: all results once more against patient and order, then the report goes to the doctor.
public struct ReleaseReport: Command {
  public static let action = Action.workLaboratory

  public let order: LaboratoryOrderID
  /// May be empty.
  public let conclusion: String

  public init(order: LaboratoryOrderID, conclusion: String) {
    self.order = order
    self.conclusion = conclusion
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let by = try context.healthWorker
    let found = try LaboratoryOrder.find(order, of: context.facility, in: tx)
    guard found.state == .resulted else {
      throw Refusal.conflict(
        "Laporan \(found.number) belum dapat dikeluarkan: \(found.state.word.lowercased()).")
    }
    if let critical = found.uncalled(try CriticalCall.all(of: found.id, at: context.facility, in: tx)).first {
      throw Refusal.conflict(
        "Nilai kritis belum dikabarkan: \(critical.explanation). Hubungi dokter dahulu, lalu catat.")
    }
    let visit = try Encounter.find(found.encounter, of: context.facility, in: tx)
    try DiagnosticReport(
      id: DiagnosticReportID(at: context.now), conclusion: conclusion.trimmingBlanks, at: context.now, by: by
    ).insert(of: found.id, at: context.facility, in: tx)
    try found.move(to: .reported, in: tx, context)
    try ClaimDrafting.draft(from: found, of: visit, in: tx, context)
    tx.announce(LaboratoryTopic.of(context.facility), found.encounter.text)
    return Performed((), try found.fact(FactKind.laboratoryReported, visit, version: 1))
  }
}
