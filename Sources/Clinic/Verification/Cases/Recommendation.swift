import Journal
public import Store
public import Vocabulary

/// What a supervisory body asked for; followed until it is done (VER-07, VER-08).
public struct Recommendation: Sendable, Identifiable {
  public let id: RecommendationID
  public let auditCase: AuditCaseID
  public let body: Body
  /// Which of that kind; nil where none was chosen by name.
  public let supervisor: SupervisoryBodyID?
  public let text: String
  public let dueOn: CalendarDate?
  public let doneOn: CalendarDate?
  public let doneNote: String?

  public enum Body: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case tkmkb, antiFraud = "anti-fraud", office = "dinkes", association, profession, insurer = "bpjs"

    public var word: String {
      switch self {
      case .tkmkb: "TKMKB"
      case .antiFraud: "Tim anti-kecurangan JKN"
      case .office: "Dinas Kesehatan"
      case .association: "Asosiasi fasilitas kesehatan"
      case .profession: "Organisasi profesi"
      case .insurer: "BPJS Kesehatan"
      }
    }
  }

  init(_ row: Row) throws {
    id = try row["id"]
    auditCase = try row["audit_case"]
    body = try row["body"]
    supervisor = try row["supervisor"]
    text = try row["text"]
    dueOn = try row["due_on"]
    doneOn = try row["done_on"]
    doneNote = try row["done_note"]
  }

  static func all(of id: AuditCaseID, at facility: FacilityID, in tx: ReadTransaction) throws
    -> [Recommendation]
  {
    try tx.all(
      "SELECT * FROM audit_recommendation WHERE facility = \(facility) AND audit_case = \(id) ORDER BY recorded_at, id",
      Recommendation.init)
  }
}

public typealias RecommendationID = ID<Recommendation>

/// Writes a recommendation down.
public struct AddRecommendation: Command {
  public static let action = Action.manageCases
  public let id: AuditCaseID
  public let body: Recommendation.Body?
  public let text: String
  public let dueOn: CalendarDate?
  public let supervisor: SupervisoryBodyID?

  /// - Parameter supervisor: the body by name, whose kind counts then; only one that supervises today.
  public init(
    _ id: AuditCaseID, from body: Recommendation.Body?, _ text: String, dueOn: CalendarDate?,
    supervisor: SupervisoryBodyID? = nil
  ) {
    self.id = id
    self.body = body
    self.supervisor = supervisor
    self.text = text.trimmingBlanks
    self.dueOn = dueOn
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try AuditCase.find(id, of: context.facility, in: tx)
    let named = try SupervisoryBody.all(of: context.facility, in: tx).first {
      $0.id == supervisor && $0.holds(on: context.today)
    }
    let body = supervisor == nil ? self.body : named?.kind
    var problems = Problems()
    if body == nil { problems.add("lembaga", "Pilih lembaga yang memberi rekomendasi.") }
    problems.require(text, at: "rekomendasi", "Tulis rekomendasinya", upTo: 1000)
    if let dueOn, dueOn < found.openedOn {
      problems.add("tenggat", "Tenggat tidak boleh sebelum perkara dibuka.")
    }
    try problems.throwIfAny()
    guard let body else { throw Refusal.notFound("Lembaga") }
    try tx.execute(
      """
      INSERT INTO audit_recommendation (facility, id, audit_case, body, supervisor, text, due_on, recorded_at,
        recorded_by)
      VALUES (\(context.facility), \(RecommendationID(at: context.now)), \(id), \(body), \(supervisor), \(text),
        \(dueOn), \(context.now), \(context.actor.name))
      """)
    return Performed((), try found.fact(FactKind.caseRecommended, detail: body.rawValue))
  }
}

/// Says that a recommendation was carried out.
public struct FinishRecommendation: Command {
  public static let action = Action.manageCases
  public let id: RecommendationID
  public let note: String

  public init(_ id: RecommendationID, note: String) {
    self.id = id
    self.note = note.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<AuditCaseID> {
    let found = try tx.first(
      "SELECT * FROM audit_recommendation WHERE facility = \(context.facility) AND id = \(id)",
      Recommendation.init)
    guard let found else { throw Refusal.notFound("Rekomendasi") }
    guard found.doneOn == nil else { throw Refusal.conflict("Rekomendasi ini sudah dicatat selesai.") }
    try Problems.require(note, at: "hasil", "Tulis apa yang dilakukan", upTo: 500)
    try tx.execute(
      """
      UPDATE audit_recommendation SET done_on = \(context.today), done_by = \(context.actor.name), done_note = \(note)
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    let about = try AuditCase.find(found.auditCase, of: context.facility, in: tx)
    return Performed(about.id, try about.fact(FactKind.caseRecommended, detail: "done"))
  }
}
