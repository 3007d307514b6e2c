import Journal
public import Store
public import Vocabulary

/// Writes down what was found at a sampled claim line. What it should have been paid is typed, the difference follows. A later
/// finding replaces it until something was done about it; the journal keeps both.
public struct RecordClaimFinding: Command {
  public static let action = Action.manageCases
  public let id: AuditCaseID
  public let claim: ClaimID?
  public let isComplete: Bool?
  public let conforms: Bool?
  public let proper: Rupiah?
  public let note: String

  public init(
    _ id: AuditCaseID, _ claim: ClaimID?, isComplete: Bool?, conforms: Bool?, proper: Rupiah?, note: String
  ) {
    self.id = id
    self.claim = claim
    self.isComplete = isComplete
    self.conforms = conforms
    self.proper = proper
    self.note = note.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let claim = "klaim"
    public static let complete = "kelengkapan"
    public static let conforms = "kesesuaian"
    public static let proper = "seharusnya"
    public static let note = "uraian-klaim"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try AuditCase.findOpen(id, context, in: tx)
    guard let claim, try SampledClaim.contains(claim, id, at: context.facility, in: tx) else {
      throw Problems([Problem(field: Field.claim, "Pilih klaim dari sampel.")])
    }
    try CaseSettlement.refuseSettled(claim.text, of: id, at: context.facility, in: tx)
    try problems.throwIfAny()
    guard let isComplete, let conforms, let proper else { throw Refusal.notFound("Temuan") }
    try tx.execute(
      """
      INSERT INTO audit_claim_finding (facility, audit_case, claim, complete, conforms, proper, note, recorded_at,
        recorded_by)
      VALUES (\(context.facility), \(id), \(claim), \(isComplete), \(conforms), \(proper), \(note), \(context.now),
        \(context.actor.name))
      ON CONFLICT (facility, audit_case, claim) DO UPDATE SET complete = excluded.complete,
        conforms = excluded.conforms, proper = excluded.proper, note = excluded.note,
        recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
      """)
    let detail = "\(claim) \(isComplete) \(conforms) \(proper.amount)"
    return Performed((), try found.fact(FactKind.caseFinding, detail: detail))
  }

  private var problems: Problems {
    var problems = Problems()
    if isComplete == nil { problems.add(Field.complete, "Pilih lengkap atau kurang.") }
    if conforms == nil { problems.add(Field.conforms, "Pilih sesuai atau tidak sesuai.") }
    if proper.map({ $0 < .zero || $0.amount > LedgerLimit.largest }) ?? true {
      problems.add(Field.proper, "Isi yang seharusnya dibayar dalam rupiah; 0 bila tidak layak.")
    }
    if isComplete == false || conforms == false, note.isEmpty {
      problems.add(Field.note, "Tulis apa yang kurang atau tidak sesuai.")
    }
    problems.limit(note, at: Field.note, "Uraian", to: 1000)
    return problems
  }
}
