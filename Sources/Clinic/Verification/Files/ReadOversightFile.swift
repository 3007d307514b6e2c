import Journal
public import Store
public import Vocabulary

/// A file of a case, a recovery or a warning, as the Puskesmas reads it.
public struct ReadCaseFile: Query {
  public static let action = Action.readCases
  let id: OversightFileID

  public init(_ id: OversightFileID) { self.id = id }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> (kind: ScanKind, bytes: [UInt8]) {
    try OversightFile.open(
      id, [.evidence, .step, .inability, .decision, .reply], at: context.facility, in: tx)
  }
}

/// A file of the fraud team: its decree, a signed declaration.
public struct ReadTeamFile: Query {
  public static let action = Action.workFraud
  let id: OversightFileID

  public init(_ id: OversightFileID) { self.id = id }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> (kind: ScanKind, bytes: [UInt8]) {
    try OversightFile.open(id, [.decree, .declaration], at: context.facility, in: tx)
  }
}

/// A piece of evidence of an open case, opened by the auditor who was let in: a command, because the opening itself is
/// written down (EMR-11, VER-06).
public struct OpenAuditedFile: Command {
  public static let action = Action.readAuditedRecords
  let id: AuditCaseID
  let file: OversightFileID

  public init(_ id: AuditCaseID, _ file: OversightFileID) {
    self.id = id
    self.file = file
  }

  public struct Opened: Sendable {
    public let kind: ScanKind
    public let bytes: [UInt8]
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Opened> {
    let found = try AuditAccess.openCase(id, in: tx, context)
    let opened = try OversightFile.open(
      file, [.evidence], of: id.text, at: context.facility, in: tx)
    guard opened.kind.isPicture else {
      throw Refusal.conflict(
        "Bukti ini PDF, yang dapat disimpan dan dicetak. Mintalah Puskesmas melampirkannya sebagai gambar.")
    }
    return Performed(
      Opened(kind: opened.kind, bytes: opened.bytes),
      try found.fact(FactKind.caseEvidence, detail: "read \(file)"))
  }
}
