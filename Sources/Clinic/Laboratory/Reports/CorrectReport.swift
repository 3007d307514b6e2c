import Journal
public import Store
public import Vocabulary

/// Corrects a released report: a new version of the results that change and of the report, with the reason. What was
/// released before stays readable.
public struct CorrectReport: Command {
  public static let action = Action.workLaboratory

  public let order: LaboratoryOrderID
  /// As typed; blank and unchanged ones stay as they are.
  public let values: [ServiceRequestID: String]
  public let conclusion: String
  public let reason: String

  public init(
    order: LaboratoryOrderID, values: [ServiceRequestID: String], conclusion: String, reason: String
  ) {
    self.order = order
    self.values = values
    self.conclusion = conclusion
    self.reason = reason
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let by = try context.healthWorker
    let found = try LaboratoryOrder.find(order, of: context.facility, in: tx)
    guard found.state == .reported, let report = found.report else {
      throw Refusal.conflict("Laporan \(found.number) belum dikeluarkan; ubah hasilnya langsung.")
    }
    guard !reason.trimmingBlanks.isEmpty else {
      throw Problems([Problem(field: "reason", "Tulis alasan koreksi.")])
    }
    let visit = try Encounter.find(found.encounter, of: context.facility, in: tx)
    let patient = try Patient.find(visit.patient, of: context.facility, in: tx)
    let kept = try ResultEntry(order: found, patient: patient, by: by, context: context)
      .keep(values, in: tx)
    guard kept > 0 || conclusion.trimmingBlanks != report.conclusion else {
      throw Problems([Problem(field: "reason", "Tidak ada yang berubah dari laporan sebelumnya.")])
    }
    let corrected = DiagnosticReport(
      id: report.id, conclusion: conclusion.trimmingBlanks, version: report.version + 1,
      reason: reason.trimmingBlanks, at: context.now, by: by)
    try corrected.insert(of: found.id, at: context.facility, in: tx)
    tx.announce(LaboratoryTopic.of(context.facility), found.encounter.text)
    return Performed((), try found.fact(FactKind.laboratoryReported, visit, version: corrected.version))
  }
}
