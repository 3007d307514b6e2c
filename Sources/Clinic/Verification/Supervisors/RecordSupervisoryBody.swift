import Journal
public import Store
public import Vocabulary

/// Writes down which body supervises from a day on.
public struct RecordSupervisoryBody: Command {
  public static let action = Action.manageCases
  let kind: Recommendation.Body?
  let name: String
  let contact: String
  let from: CalendarDate?

  public init(_ kind: Recommendation.Body?, name: String, contact: String = "", from: CalendarDate?) {
    self.kind = kind
    self.name = name.trimmingBlanks
    self.contact = contact.trimmingBlanks
    self.from = from
  }

  /// The names of its fields.
  public enum Field {
    public static let kind = "jenis-lembaga"
    public static let name = "nama-lembaga"
    public static let contact = "kontak"
    public static let from = "sejak"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<SupervisoryBodyID> {
    var problems = Problems()
    if kind == nil { problems.add(Field.kind, "Pilih jenis lembaganya.") }
    problems.require(name, at: Field.name, "Tulis nama lembaganya", upTo: 100)
    problems.limit(contact, at: Field.contact, "Kontak", to: 200)
    if from == nil { problems.add(Field.from, "Tulis tanggal, misalnya 01-01-2026.") }
    if let from, from > context.today.adding(months: 12) {
      problems.add(Field.from, "Hari ini lebih dari setahun di depan; periksa tahunnya.")
    }
    if let kind, let from {
      let same = try SupervisoryBody.all(of: context.facility, in: tx).first {
        $0.kind == kind && $0.name.lowercased() == name.lowercased() && $0.until.map { $0 >= from } ?? true
      }
      if let same { problems.add(Field.name, "Lembaga ini sudah tercatat sejak \(same.from.iso).") }
    }
    try problems.throwIfAny()
    guard let kind, let from else { throw Refusal.notFound("Lembaga") }
    let id = SupervisoryBodyID(at: context.now)
    try tx.execute(
      """
      INSERT INTO supervisory_body (facility, id, kind, name, contact, from_day, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(kind), \(name), \(contact), \(from), \(context.now),
        \(context.actor.name))
      """)
    let payload = ["kind": kind.rawValue, "from": from.iso]
    return Performed(
      id, try Fact(FactKind.supervisorRecorded, subject: "SupervisoryBody/\(id)", payload: payload))
  }
}

/// Says on which day a body supervised last.
public struct EndSupervisoryBody: Command {
  public static let action = Action.manageCases
  let id: SupervisoryBodyID
  let until: CalendarDate?

  public init(_ id: SupervisoryBodyID, on until: CalendarDate?) {
    self.id = id
    self.until = until
  }

  /// The name of its field.
  public static let field = "lembaga-sampai"

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try SupervisoryBody.all(of: context.facility, in: tx).first { $0.id == id }
    guard let found else { throw Refusal.notFound("Lembaga") }
    guard found.until == nil else { throw Refusal.conflict("Lembaga ini sudah dicatat berakhir.") }
    guard let until, until >= found.from else {
      let first = found.from.iso
      throw Problems([Problem(field: Self.field, "Isi hari terakhirnya, sejak \(first).")])
    }
    try tx.execute(
      """
      UPDATE supervisory_body SET until_day = \(until), ended_at = \(context.now), ended_by = \(context.actor.name)
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    let payload = ["until": until.iso]
    return Performed(
      (), try Fact(FactKind.supervisorEnded, subject: "SupervisoryBody/\(id)", payload: payload))
  }
}
