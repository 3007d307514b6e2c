import Journal
public import Store
public import Vocabulary

/// What was found at one sampled visit (VER-02): underpayment is paid by BPJS, overpayment is returned.
public struct CaseFinding: Sendable {
  public let verdict: Verdict
  /// Paid too much is greater than zero, paid too little less.
  public let difference: Rupiah
  public let note: String
  public let by: String

  public enum Verdict: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case conforms, incomplete, differs

    public var word: String {
      switch self {
      case .conforms: "Sesuai"
      case .incomplete: "Bukti kurang"
      case .differs: "Tidak sesuai"
      }
    }
  }

  /// From a joined row; nil where there is none.
  init?(_ row: Row) throws {
    guard let verdict: Verdict = try row["verdict"] else { return nil }
    self.verdict = verdict
    difference = try row["difference"]
    note = try row["note"]
    by = try row["recorded_by"]
  }
}

/// Writes down what was found at a sampled visit; a later finding replaces it, the journal keeps both.
public struct RecordFinding: Command {
  public static let action = Action.manageCases
  public let id: AuditCaseID
  public let encounter: EncounterID
  public let verdict: CaseFinding.Verdict?
  public let difference: Rupiah?
  public let note: String

  public init(
    _ id: AuditCaseID, _ encounter: EncounterID, _ verdict: CaseFinding.Verdict?, difference: Rupiah?,
    note: String
  ) {
    self.id = id
    self.encounter = encounter
    self.verdict = verdict
    self.difference = difference
    self.note = note.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try AuditCase.findOpen(id, context, in: tx)
    guard try CaseSample.contains(encounter, id, at: context.facility, in: tx) else {
      throw Refusal.notFound("Kunjungan dalam sampel")
    }
    try CaseSettlement.refuseSettled(encounter.text, of: id, at: context.facility, in: tx)
    var problems = Problems()
    if verdict == nil { problems.add("temuan", "Pilih hasilnya.") }
    if difference == nil { problems.add("selisih", "Isi selisih dalam rupiah; 0 bila tidak ada.") }
    if verdict == .conforms, let difference, difference != .zero {
      problems.add("selisih", "Yang sesuai tidak mempunyai selisih.")
    }
    if verdict != .conforms, note.isEmpty {
      problems.add("uraian", "Tulis apa yang tidak sesuai atau kurang.")
    }
    problems.limit(note, at: "uraian", "Uraian", to: 1000)
    try problems.throwIfAny()
    guard let verdict, let difference else { throw Refusal.notFound("Temuan") }
    try tx.execute(
      """
      INSERT INTO audit_finding (facility, audit_case, encounter, verdict, difference, note, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(encounter), \(verdict), \(difference), \(note), \(context.now),
        \(context.actor.name))
      ON CONFLICT (facility, audit_case, encounter) DO UPDATE SET verdict = excluded.verdict,
        difference = excluded.difference, note = excluded.note, recorded_at = excluded.recorded_at,
        recorded_by = excluded.recorded_by
      """)
    let detail = "\(encounter) \(verdict.rawValue) \(difference.amount)"
    return Performed((), try found.fact(FactKind.caseFinding, detail: detail))
  }
}

extension CaseSample {
  /// Whether an auditor of this case may read a visit: it was drawn, or stands behind a claim line that was drawn.
  static func shows(
    _ encounter: EncounterID, _ id: AuditCaseID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> Bool {
    if try contains(encounter, id, at: facility, in: tx) { return true }
    let claims = try SampledClaim.all(of: id, at: facility, in: tx)
    return try ClaimLineEvidence.of(claims, in: id, at: facility, in: tx).values.contains {
      $0.visits.contains(encounter)
    }
  }

  /// Whether a visit was drawn for this case.
  static func contains(
    _ encounter: EncounterID, _ id: AuditCaseID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> Bool {
    let found: Int? = try tx.value(
      """
      SELECT COUNT(*) AS n FROM audit_population
      WHERE facility = \(facility) AND audit_case = \(id) AND encounter = \(encounter) AND drawn IS NOT NULL
      """)
    return found == 1
  }
}
