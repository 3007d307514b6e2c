import JKN
import Journal
public import Store
public import Vocabulary

/// Takes back a scan that was filed as our answer to a warning by mistake (SAN-05). It stays kept with the reason and no longer
/// counts as an answer. Refused once a decision was taken that rests on it: the warning was lifted, or the agreement ended by it.
public struct WithdrawWarningReply: Command {
  public static let action = Action.manageCases
  public let id: WarningID
  public let file: OversightFileID?
  public let reason: String

  public init(_ id: WarningID, _ file: OversightFileID?, because reason: String) {
    self.id = id
    self.file = file
    self.reason = reason.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let file = "tanggapan-keliru"
    public static let reason = "alasan-tarik-tanggapan"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let warning = try Warning.find(id, of: context.facility, in: tx)
    let files = try OversightFile.all(.reply, of: id.text, at: context.facility, in: tx)
    var problems = Problems()
    let standing = files.first { $0.id == file && $0.withdrawal == nil }
    if standing == nil { problems.add(Field.file, "Pilih pindaian yang keliru.") }
    if reason.isEmpty || reason.count > 300 {
      problems.add(Field.reason, "Tulis alasannya, paling panjang 300 huruf.")
    }
    try problems.throwIfAny()
    guard let standing else { throw Refusal.notFound("Berkas") }
    try checkDecisions(on: standing, of: warning, in: tx, context)
    try standing.withdraw(because: reason, in: tx, context)
    let payload = ["number": warning.number, "file": standing.id.text, "because": reason]
    return Performed((), try Fact(FactKind.warningReplyWithdrawn, subject: "Warning/\(id)", payload: payload))
  }

  /// What was decided before the scan was there does not rest on it.
  private func checkDecisions(
    on file: OversightFile, of warning: Warning, in tx: ReadTransaction, _ context: Context
  ) throws {
    if let lifted = warning.given.liftedOn, lifted >= context.zone.date(of: file.keptAt) {
      throw Refusal.conflict(
        "Teguran ini sudah dicabut dengan tanggapan ini; pindaiannya tidak dapat ditarik lagi.")
    }
    let ended = try tx.all(
      """
      SELECT ground, event_on FROM termination
      WHERE facility = \(context.facility) AND recorded_at >= \(file.keptAt)
      """
    ) { (ground: try $0["ground"] as TerminationGround, on: try $0["event_on"] as CalendarDate) }
    guard !ended.contains(where: { warning.given.grounds($0.ground, on: $0.on) }) else {
      throw Refusal.conflict(
        "Pengakhiran perjanjian sudah diputuskan dengan teguran ini; pindaian tanggapannya tidak dapat ditarik lagi."
      )
    }
  }
}

extension GivenWarning {
  /// Whether an end of the agreement on that ground rests on this warning (Ps.12(1)a and b).
  fileprivate func grounds(_ ground: TerminationGround, on day: CalendarDate) -> Bool {
    guard stands(on: day) else { return false }
    return switch ground {
    case .warnings: kind == .written
    case .fraud: violation == .fraud
    default: false
    }
  }
}
