import Journal
public import Store
public import Vocabulary

/// Enters a third-party developer with its contract into the register (SEC-04).
public struct RecordDeveloper: Command {
  public static let action = Action.manageCredentials
  public enum Field {
    public static let name = "pengembang"
    public static let contract = "kontrak"
    public static let begins = "mulai"
    public static let ends = "selesai"
  }

  let name, contract, begins, ends: String

  /// - Parameters: as typed; days day first.
  public init(name: String, contract: String, begins: String, ends: String) {
    self.name = name
    self.contract = contract
    self.begins = begins
    self.ends = ends
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    var problems = Problems()
    if name.isEmpty { problems.add(Field.name, "Isi nama pengembang.") }
    if contract.isEmpty { problems.add(Field.contract, "Isi nomor kontrak.") }
    let horizon = context.today.adding(days: 20 * 365)
    let first = TypedDate.read(begins, asOf: horizon)
    let last = TypedDate.read(ends, asOf: horizon)
    if first == nil { problems.add(Field.begins, "Isi tanggal mulai, misalnya 02-01-2026.") }
    if last == nil { problems.add(Field.ends, "Isi tanggal selesai, misalnya 31-12-2026.") }
    if let first, let last, last < first {
      problems.add(Field.ends, "Tanggal selesai lebih awal dari tanggal mulai.")
    }
    guard problems.isEmpty, let first, let last else { throw problems }
    let developer = IntegrationDeveloper(
      id: ID(at: context.now), facility: context.facility, name: name, contract: contract, beginsOn: first,
      endsOn: last, notice: nil, endedOn: nil, recordedBy: context.actor.name)
    try developer.insert(at: context.now, in: tx)
    return Performed(
      (),
      try Fact(
        CredentialFact.developerRecorded, subject: "Developer/\(developer.id)",
        payload: ["person": name, "until": last.iso]))
  }
}

/// Records the letter to BPJS about a developer's end or change, and when it ends (SEC-05). Then new keys are due.
public struct EndDeveloper: Command {
  public static let action = Action.manageCredentials
  public enum Field {
    public static let notice = "surat"
    public static let endsOn = "berakhir"
  }

  let developer: IntegrationDeveloperID
  let notice: String
  let endsOn: String

  public init(_ developer: IntegrationDeveloperID, notice: String, endsOn: String) {
    self.developer = developer
    self.notice = notice
    self.endsOn = endsOn
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let developer = try IntegrationDeveloper.find(developer, of: context.facility, in: tx)
    let day = TypedDate.read(endsOn, asOf: context.today.adding(days: 20 * 365))
    var problems = Problems()
    if notice.isEmpty { problems.add(Field.notice, "Isi nomor surat pemberitahuan kepada BPJS.") }
    if day == nil { problems.add(Field.endsOn, "Isi tanggal berakhir, misalnya 31-12-2026.") }
    guard problems.isEmpty, let day else { throw problems }
    try tx.execute(
      """
      UPDATE integration_developer SET notice = \(notice), ended_on = \(day) WHERE id = \(developer.id)
      """)
    return Performed(
      (),
      try Fact(
        CredentialFact.developerEnded, subject: "Developer/\(developer.id)",
        payload: ["person": developer.name, "until": day.iso, "reason": notice]))
  }
}
