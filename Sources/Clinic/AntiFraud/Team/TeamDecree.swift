import Journal
public import Store
public import Vocabulary

/// The decree by which the Puskesmas forms its JKN fraud prevention team (FRD-01; PKS 004 Ps.4(4)u).
public struct TeamDecree: Sendable, Identifiable {
  public let id: TeamDecreeID
  public let number: String
  public let decreedOn: CalendarDate
  public let validFrom: CalendarDate
  /// Nil until another one takes its place.
  public let validUntil: CalendarDate?
  public let endedOn: CalendarDate?
  public let files: [OversightFile]

  /// Follows from the day alone.
  public func holds(on day: CalendarDate) -> Bool {
    validFrom <= day && validUntil.map { day <= $0 } ?? true && endedOn.map { day < $0 } ?? true
  }

  /// The newest first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [TeamDecree] {
    let files = try OversightFile.all(.decree, at: facility, in: tx)
    return try tx.all(
      "SELECT * FROM fraud_team_decree WHERE facility = \(facility) ORDER BY decreed_on DESC, recorded_at DESC"
    ) { row in
      let id: TeamDecreeID = try row["id"]
      return TeamDecree(
        id: id, number: try row["number"], decreedOn: try row["decreed_on"],
        validFrom: try row["valid_from"], validUntil: try row["valid_until"], endedOn: try row["ended_on"],
        files: files[id.text] ?? [])
    }
  }
}

public typealias TeamDecreeID = ID<TeamDecree>

/// Writes a decree down with its document.
public struct RecordDecree: Command {
  public static let action = Action.workFraud
  public let number: String
  public let decreedOn: CalendarDate?
  public let validFrom: CalendarDate?
  public let validUntil: CalendarDate?
  let scan: NewOversightFile

  public init(
    number: String, on decreedOn: CalendarDate?, from validFrom: CalendarDate?,
    until validUntil: CalendarDate?,
    scan: [UInt8]
  ) {
    self.number = number.trimmingBlanks
    self.decreedOn = decreedOn
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.scan = NewOversightFile("SK \(self.number)", scan, field: Field.scan)
  }

  /// The names of its fields.
  public enum Field {
    public static let number = "nomor-sk"
    public static let decreedOn = "tanggal-sk"
    public static let validFrom = "sk-mulai"
    public static let validUntil = "sk-sampai"
    public static let scan = "pindaian-sk"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<TeamDecreeID> {
    var problems = Problems()
    if problems.require(number, at: Field.number, "Tulis nomor surat keputusan", upTo: 100),
      try TeamDecree.all(of: context.facility, in: tx).contains(where: { $0.number == number })
    {
      problems.add(Field.number, "Surat keputusan dengan nomor ini sudah dicatat.")
    }
    if decreedOn.map({ $0 > context.today }) ?? true {
      problems.add(Field.decreedOn, "Tulis tanggal surat keputusan, paling akhir hari ini.")
    }
    if validFrom == nil { problems.add(Field.validFrom, "Tulis sejak kapan berlaku.") }
    if let validFrom, let validUntil, validUntil < validFrom {
      problems.add(Field.validUntil, "Akhir berlaku mendahului awalnya.")
    }
    scan.check(into: &problems, isNeeded: true)
    try problems.throwIfAny()
    guard let decreedOn, let validFrom else { throw Refusal.notFound("Surat keputusan") }
    let id = TeamDecreeID(at: context.now)
    try tx.execute(
      """
      INSERT INTO fraud_team_decree (facility, id, number, decreed_on, valid_from, valid_until, note, recorded_at,
        recorded_by)
      VALUES (\(context.facility), \(id), \(number), \(decreedOn), \(validFrom), \(validUntil), '', \(context.now),
        \(context.actor.name))
      """)
    try scan.keep(.decree, of: id.text, in: tx, context)
    return Performed(id, try Fact(FactKind.fraudTeamChanged, payload: ["kind": "decree", "number": number]))
  }
}
