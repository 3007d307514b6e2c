import JKN
import Journal
public import Store
public import Vocabulary

/// Asks BPJS for more time, at the signing or later, with what shows that the loss cannot be paid back before (REC-04). While
/// nothing is decided the present instalments stay due.
public struct AskExtension: Command {
  public static let action = Action.manageCases
  public let id: RecoveryID
  let form: ExtensionForm

  public init(_ id: RecoveryID, _ form: ExtensionForm) {
    self.id = id
    self.form = form
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<RecoveryExtensionID> {
    typealias Field = ExtensionForm.Field
    let recovery = try Recovery.find(id, of: context.facility, in: tx)
    guard recovery.standing(asOf: context.today).state != .settled else {
      throw Refusal.conflict("Kerugian ini sudah kembali seluruhnya.")
    }
    guard recovery.extensions.allSatisfy({ $0.decision != nil }) else {
      throw Refusal.conflict("Permohonan yang lalu belum dijawab BPJS.")
    }
    var problems = form.problems(of: recovery, today: context.today)
    let last = try OversightTerms.shipped().lastRecoveryDay(signedOn: recovery.signedOn, isExtended: true)
    if let until = form.until, until <= recovery.lastDay || until > last {
      problems.add(
        Field.until,
        recovery.lastDay >= last
          ? "Waktunya sudah setahun dan tidak dapat diperpanjang lagi (PKS 004 Ps.10(4))."
          : "Isi tanggal sesudah \(recovery.lastDay.iso), paling akhir \(last.iso): setahun sejak Berita Acara."
      )
    }
    try problems.throwIfAny()
    guard let askedOn = form.askedOn, let until = form.until, let count = form.count else {
      throw Refusal.notFound("Permohonan")
    }
    let asked = RecoveryExtensionID(at: context.now)
    try tx.execute(
      """
      INSERT INTO recovery_extension (facility, id, recovery, letter, asked_on, reason, asked_until, asked_count,
        recorded_at, recorded_by)
      VALUES (\(context.facility), \(asked), \(id), \(form.letter), \(askedOn), \(form.reason), \(until), \(count),
        \(context.now), \(context.actor.name))
      """)
    try form.evidence.keep(.inability, of: asked.text, in: tx, context)
    let payload = ["number": recovery.number, "what": "asked", "until": until.iso]
    return Performed(
      asked, try Fact(FactKind.recoveryExtension, subject: "Recovery/\(id)", payload: payload))
  }
}

/// What is typed when more time is asked for.
public struct ExtensionForm: Sendable {
  public var letter = ""
  public var askedOn: CalendarDate?
  public var reason = ""
  public var until: CalendarDate?
  /// Monthly instalments of what is left.
  public var count: Int?
  public var scan: [UInt8] = []

  public init() {}

  /// The names of its fields.
  public enum Field {
    public static let letter = "surat-permohonan"
    public static let askedOn = "tanggal-permohonan"
    public static let reason = "alasan-perpanjangan"
    public static let until = "sampai-perpanjangan"
    public static let count = "cicilan-diminta"
    public static let scan = "bukti-tidak-mampu"
  }

  var evidence: NewOversightFile { NewOversightFile("Bukti tidak mampu", scan, field: Field.scan) }

  func problems(of recovery: Recovery, today: CalendarDate) -> Problems {
    var problems = Problems()
    if letter.isEmpty || letter.count > 100 { problems.add(Field.letter, "Tulis nomor surat permohonan.") }
    if askedOn.map({ $0 > today || $0 < recovery.signedOn }) ?? true {
      problems.add(Field.askedOn, "Isi tanggal surat, sejak Berita Acara sampai hari ini.")
    }
    problems.require(
      reason, at: Field.reason, "Tulis mengapa tidak mampu mengembalikan tepat waktu", upTo: 1000)
    if until == nil { problems.add(Field.until, "Tulis tanggal, misalnya 20-11-2027.") }
    if count.map({ !(1...12).contains($0) }) ?? true {
      problems.add(Field.count, "Isi 1 sampai 12 cicilan bulanan.")
    }
    evidence.check(into: &problems, isNeeded: true)
    return problems
  }
}
