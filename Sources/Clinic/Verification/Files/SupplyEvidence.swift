import Journal
public import Store
public import Vocabulary

/// Files other service evidence of the audited case: what belongs to it and stands in no record here (VER-06; Ps.8(3), Ps.18(6)).
/// As pictures only: an auditor reads and takes nothing away, and every browser keeps and prints a PDF (EMR-11).
public struct SupplyEvidence: Command {
  public static let action = Action.manageCases
  public let id: AuditCaseID
  let file: NewOversightFile

  public init(_ id: AuditCaseID, _ title: String, _ scan: [UInt8]) {
    self.id = id
    file = NewOversightFile(title, scan, field: Field.scan)
  }

  /// The names of its fields.
  public enum Field {
    public static let title = "nama-bukti"
    public static let scan = "pindaian-bukti"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try AuditCase.findOpen(id, context, in: tx)
    var problems = Problems()
    if file.title.isEmpty || file.title.count > 200 {
      problems.add(Field.title, "Tulis apa buktinya, misalnya daftar hadir 12-10-2026.")
    }
    if file.bytes.isEmpty || ScanKind(file.bytes)?.isPicture == true {
      file.check(into: &problems, isNeeded: true)
    } else {
      problems.add(
        Field.scan,
        "Bukti harus JPEG atau PNG, satu halaman satu berkas: PDF dapat disimpan dan dicetak, sedangkan auditor hanya boleh membaca."
      )
    }
    try problems.throwIfAny()
    try file.keep(.evidence, of: id.text, in: tx, context)
    return Performed((), try found.fact(FactKind.caseEvidence, detail: "filed"))
  }
}

/// Takes a piece of evidence back that was filed by mistake: the auditor no longer sees it.
public struct WithdrawEvidence: Command {
  public static let action = Action.manageCases
  public let id: AuditCaseID
  public let file: OversightFileID?
  public let reason: String

  public init(_ id: AuditCaseID, _ file: OversightFileID?, because reason: String) {
    self.id = id
    self.file = file
    self.reason = reason.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let file = "berkas-salah"
    public static let reason = "alasan-tarik"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try AuditCase.find(id, of: context.facility, in: tx)
    let files = try OversightFile.all(.evidence, of: id.text, at: context.facility, in: tx)
    var problems = Problems()
    let standing = files.first { $0.id == file && $0.withdrawal == nil }
    if standing == nil { problems.add(Field.file, "Pilih berkas yang keliru.") }
    problems.require(reason, at: Field.reason, "Tulis alasannya", upTo: 300)
    try problems.throwIfAny()
    guard let standing else { throw Refusal.notFound("Berkas") }
    try standing.withdraw(because: reason, in: tx, context)
    return Performed((), try found.fact(FactKind.caseEvidence, detail: "withdrawn \(standing.id)"))
  }
}
