public import JKN
import Journal
public import Store
public import Vocabulary

/// Writes BPJS's decision down, with its document. Approved, what is left is due in new instalments from then on (REC-04).
public struct DecideExtension: Command {
  public static let action = Action.manageCases
  public let id: RecoveryID
  let form: ExtensionDecisionForm

  public init(_ id: RecoveryID, _ form: ExtensionDecisionForm) {
    self.id = id
    self.form = form
  }

  /// - Returns: the instalments as they are due from now on.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<InstalmentPlan> {
    typealias Field = ExtensionDecisionForm.Field
    let recovery = try Recovery.find(id, of: context.facility, in: tx)
    guard let asked = recovery.extensions.last, asked.decision == nil else {
      throw Refusal.conflict("Tidak ada permohonan perpanjangan yang menunggu jawaban.")
    }
    var problems = form.problems(of: asked, today: context.today)
    let last = try OversightTerms.shipped().lastRecoveryDay(signedOn: recovery.signedOn, isExtended: true)
    var plan: InstalmentPlan?
    if form.isApproved == true {
      if let until = form.until, until <= recovery.lastDay || until > last {
        problems.add(Field.until, "Isi tanggal sesudah \(recovery.lastDay.iso), paling akhir \(last.iso).")
      } else if let until = form.until, let on = form.on {
        let paid = recovery.standing(asOf: on).paid
        problems.collectChecked { () throws(Problem) in
          plan = try recovery.plan.extended(
            after: paid, in: form.count ?? 0, decidedOn: on, lastDay: until)
        }
      } else if form.until == nil {
        problems.add(Field.until, "Tulis sampai kapan BPJS menyetujui.")
      }
    }
    try problems.throwIfAny()
    guard let on = form.on, let isApproved = form.isApproved else { throw Refusal.notFound("Keputusan") }
    try tx.execute(
      """
      UPDATE recovery_extension SET decided_on = \(on), approved = \(isApproved), decision_letter = \(form.letter),
        decided_until = \(isApproved ? form.until : nil), decision_note = \(form.note), decision_at = \(context.now),
        decision_by = \(context.actor.name)
      WHERE facility = \(context.facility) AND id = \(asked.id)
      """)
    for instalment in plan?.instalments ?? [] {
      try tx.execute(
        """
        INSERT INTO recovery_extension_instalment (facility, extension, number, due_on, amount)
        VALUES (\(context.facility), \(asked.id), \(instalment.number), \(instalment.dueOn), \(instalment.amount))
        """)
    }
    try form.file.keep(.decision, of: asked.id.text, in: tx, context)
    let payload = [
      "number": recovery.number, "what": isApproved ? "approved" : "refused", "letter": form.letter,
    ]
    return Performed(
      plan ?? recovery.plan,
      try Fact(FactKind.recoveryExtension, subject: "Recovery/\(id)", payload: payload))
  }
}

/// What is typed of BPJS's decision.
public struct ExtensionDecisionForm: Sendable {
  public var isApproved: Bool?
  public var letter = ""
  public var on: CalendarDate?
  public var until: CalendarDate?
  /// Monthly instalments of what is left.
  public var count: Int?
  public var note = ""
  public var scan: [UInt8] = []

  public init() {}

  /// The names of its fields.
  public enum Field {
    public static let decision = "keputusan"
    public static let letter = "surat-keputusan"
    public static let on = "tanggal-keputusan"
    public static let until = "sampai-disetujui"
    public static let count = "cicilan-baru"
    public static let note = "catatan-keputusan"
    public static let scan = "pindaian-keputusan"
  }

  var file: NewOversightFile { NewOversightFile("Keputusan BPJS", scan, field: Field.scan) }

  func problems(of asked: RecoveryExtension, today: CalendarDate) -> Problems {
    var problems = Problems()
    if isApproved == nil { problems.add(Field.decision, "Pilih disetujui atau ditolak.") }
    if letter.isEmpty || letter.count > 100 { problems.add(Field.letter, "Tulis nomor surat BPJS.") }
    if on.map({ $0 > today || $0 < asked.askedOn }) ?? true {
      problems.add(Field.on, "Isi tanggal keputusan, sejak permohonan sampai hari ini.")
    }
    problems.limit(note, at: Field.note, "Catatan", to: 1000)
    file.check(into: &problems, isNeeded: true)
    return problems
  }
}
