import Journal
public import Store
public import Vocabulary

/// A violation of the rules for keys (art. 16(7), (8)) or for personal accounts (art. 16(9) to (11)). On the third proven
/// one BPJS may stop the integration or refuse accounts (SEC-07, SEC-08, C-04-39).
public struct IntegrationViolation: Sendable, Hashable, Identifiable {
  public enum About: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case keys = "kunci"
    case account = "akun"

    public var word: String { self == .keys ? "Kunci integrasi" : "Akun petugas" }
  }

  /// From this one on BPJS may act.
  public static let limit = 3

  public let id: IntegrationViolationID
  public let about: About
  public let person: String
  public let happenedOn: CalendarDate
  public let what: String
  public let action: String
  public let recordedBy: String

  init(_ row: Row) throws {
    id = try row["id"]
    about = try row["about"]
    person = try row["person"]
    happenedOn = try row["happened_on"]
    what = try row["what"]
    action = try row["action"]
    recordedBy = try row["recorded_by"]
  }

  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [IntegrationViolation] {
    try tx.all(
      """
      SELECT * FROM integration_violation WHERE facility = \(facility)
      ORDER BY happened_on DESC, id DESC LIMIT 100
      """, IntegrationViolation.init)
  }
}

/// Enters a violation, with what was done about it.
public struct RecordViolation: Command {
  public static let action = Action.manageCredentials
  public enum Field {
    public static let about = "tentang"
    public static let person = "pelaku"
    public static let day = "tanggal-kejadian"
    public static let what = "kejadian"
    public static let action = "tindakan"
  }

  let about, person, day, what, done: String

  /// - Parameters: as typed.
  public init(about: String, person: String, day: String, what: String, action: String) {
    self.about = about
    self.person = person
    self.day = day
    self.what = what
    done = action
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    var problems = Problems()
    let kind = IntegrationViolation.About(rawValue: about)
    let date = TypedDate.read(day, asOf: context.today)
    if kind == nil { problems.add(Field.about, "Pilih: kunci integrasi atau akun petugas.") }
    if person.isEmpty { problems.add(Field.person, "Isi siapa yang melanggar, atau tulis belum diketahui.") }
    if let date {
      if date > context.today { problems.add(Field.day, "Tanggal kejadian belum tiba.") }
    } else {
      problems.add(Field.day, "Isi tanggal kejadian, misalnya 02-01-2026.")
    }
    if what.isEmpty {
      problems.add(Field.what, "Tulis apa yang terjadi, tanpa menuliskan kata sandi atau kunci.")
    }
    if done.isEmpty {
      problems.add(Field.action, "Tulis tindakannya, misalnya kunci dinonaktifkan dan diganti.")
    }
    guard problems.isEmpty, let kind, let date else { throw problems }
    let id = IntegrationViolationID(at: context.now)
    try tx.execute(
      """
      INSERT INTO integration_violation (id, facility, about, person, happened_on, what, action, recorded_at,
        recorded_by)
      VALUES (\(id), \(context.facility), \(kind), \(person), \(date), \(what), \(done), \(context.now),
        \(context.actor.name))
      """)
    return Performed(
      (),
      try Fact(
        CredentialFact.violationRecorded, subject: "Violation/\(id)",
        payload: ["person": person, "what": what, "reason": done]))
  }
}

public typealias IntegrationViolationID = ID<IntegrationViolation>
