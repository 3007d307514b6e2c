import Journal
public import Store
public import Vocabulary

/// Writes down what was agreed with whom about the participants, and how many there are (SAN-08). A later one replaces it.
public struct CoordinateEnding: Command {
  public static let action = Action.manageCases
  public let id: AgreementEndingID
  public let on: CalendarDate?
  public let parties: String
  public let registered: Int?

  public init(_ id: AgreementEndingID, on day: CalendarDate?, with parties: String, registered: Int?) {
    self.id = id
    on = day
    self.parties = parties.trimmingBlanks
    self.registered = registered
  }

  /// The names of its fields.
  public enum Field {
    public static let day = "tanggal-koordinasi"
    public static let parties = "pihak-koordinasi"
    public static let registered = "peserta"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let ending = try AgreementEnding.standing(id, of: context.facility, in: tx)
    let planned = ending.destinations.reduce(0) { $0 + $1.planned }
    var problems = Problems()
    if on == nil { problems.add(Field.day, "Tulis tanggal, misalnya 20-11-2026.") }
    if let on, on > context.today { problems.add(Field.day, "Tanggal koordinasi tidak boleh di masa depan.") }
    if parties.isEmpty || parties.count > 300 {
      problems.add(Field.parties, "Tulis siapa yang hadir, misalnya BPJS Cabang dan Dinas Kesehatan.")
    }
    if let registered, (0...1_000_000).contains(registered) {
      if registered < planned {
        problems.add(
          Field.registered, "Sudah \(planned) peserta dibagi ke FKTP tujuan; jumlah ini lebih kecil.")
      }
    } else {
      problems.add(Field.registered, "Isi banyaknya peserta terdaftar.")
    }
    try problems.throwIfAny()
    guard let on, let registered else { throw Refusal.notFound("Koordinasi") }
    let before: Int? = try tx.value(
      "SELECT COUNT(*) AS n FROM ending_coordination WHERE facility = \(context.facility) AND ending = \(id)")
    try tx.execute(
      """
      INSERT INTO ending_coordination (facility, ending, number, held_on, parties, registered, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \((before ?? 0) + 1), \(on), \(parties), \(registered), \(context.now),
        \(context.actor.name))
      """)
    return Performed((), try ending.fact("coordination", registered))
  }
}

/// Names an FKTP and how many participants it takes; never more than there are.
public struct NameDestination: Command {
  public static let action = Action.manageCases
  public let id: AgreementEndingID
  public let name: String
  public let code: String
  public let count: Int?

  public init(_ id: AgreementEndingID, _ name: String, code: String, count: Int?) {
    self.id = id
    self.name = name.trimmingBlanks
    self.code = code.trimmingBlanks
    self.count = count
  }

  /// The names of its fields.
  public enum Field {
    public static let name = "fktp"
    public static let code = "kode-fktp"
    public static let count = "peserta-fktp"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<EndingDestinationID> {
    let ending = try AgreementEnding.standing(id, of: context.facility, in: tx)
    guard ending.coordination != nil else {
      throw Refusal.conflict("Catat dahulu koordinasi dan banyaknya peserta.")
    }
    var problems = Problems()
    if name.isEmpty || name.count > 100 { problems.add(Field.name, "Tulis nama FKTP tujuan.") }
    if ending.destinations.contains(where: { $0.name.lowercased() == name.lowercased() }) {
      problems.add(Field.name, "FKTP ini sudah ada di daftar.")
    }
    problems.limit(code, at: Field.code, "Kode FKTP", to: 20)
    if let count, count > 0 {
      if count > ending.unassigned {
        problems.add(Field.count, "Peserta yang belum mempunyai tujuan tinggal \(ending.unassigned).")
      }
    } else {
      problems.add(Field.count, "Isi banyaknya peserta, lebih dari nol.")
    }
    try problems.throwIfAny()
    guard let count else { throw Refusal.notFound("Tujuan") }
    let destination = EndingDestinationID(at: context.now)
    try tx.execute(
      """
      INSERT INTO ending_destination (facility, id, ending, name, code, planned, recorded_at, recorded_by)
      VALUES (\(context.facility), \(destination), \(id), \(name), \(code), \(count), \(context.now),
        \(context.actor.name))
      """)
    return Performed(destination, try ending.fact("destination", count))
  }
}

/// Takes an FKTP off the list again, while nobody has moved there.
public struct DropDestination: Command {
  public static let action = Action.manageCases
  public let id: AgreementEndingID
  public let destination: EndingDestinationID?

  public init(_ id: AgreementEndingID, _ destination: EndingDestinationID?) {
    self.id = id
    self.destination = destination
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let ending = try AgreementEnding.standing(id, of: context.facility, in: tx)
    guard let found = ending.destinations.first(where: { $0.id == destination }) else {
      throw Refusal.notFound("FKTP tujuan")
    }
    guard found.moved == 0 else {
      throw Refusal.conflict("Sudah ada peserta yang pindah ke \(found.name).")
    }
    try tx.execute("DELETE FROM ending_destination WHERE facility = \(context.facility) AND id = \(found.id)")
    return Performed((), try ending.fact("dropped", found.planned))
  }
}

/// Says how many of those an FKTP takes have moved until a day, all together.
public struct MoveParticipants: Command {
  public static let action = Action.manageCases
  public let id: AgreementEndingID
  public let destination: EndingDestinationID?
  public let total: Int?
  public let on: CalendarDate?

  public init(
    _ id: AgreementEndingID, to destination: EndingDestinationID?, total: Int?, on day: CalendarDate?
  ) {
    self.id = id
    self.destination = destination
    self.total = total
    on = day
  }

  /// The names of its fields.
  public enum Field {
    public static let destination = "tujuan"
    public static let total = "sudah-pindah"
    public static let day = "tanggal-pindah"
  }

  /// - Returns: how many have not moved yet.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Int> {
    let ending = try AgreementEnding.standing(id, of: context.facility, in: tx)
    let found = ending.destinations.first { $0.id == destination }
    var problems = Problems()
    if found == nil { problems.add(Field.destination, "Pilih FKTP tujuan.") }
    if let total, total >= 0 {
      if let found, total > found.planned {
        problems.add(Field.total, "\(found.name) menerima \(found.planned) peserta; jumlah ini lebih besar.")
      }
    } else {
      problems.add(Field.total, "Isi banyaknya peserta yang sudah pindah seluruhnya.")
    }
    if on == nil { problems.add(Field.day, "Tulis tanggal, misalnya 20-11-2026.") }
    if let on, on > context.today { problems.add(Field.day, "Tanggal tidak boleh di masa depan.") }
    if let on, let before = found?.movedOn, on < before {
      problems.add(Field.day, "Tanggal tidak boleh sebelum catatan yang terakhir.")
    }
    try problems.throwIfAny()
    guard let found, let total, let on else { throw Refusal.notFound("FKTP tujuan") }
    let before: Int? = try tx.value(
      "SELECT COUNT(*) AS n FROM ending_move WHERE facility = \(context.facility) AND destination = \(found.id)"
    )
    try tx.execute(
      """
      INSERT INTO ending_move (facility, destination, number, on_day, total, recorded_at, recorded_by)
      VALUES (\(context.facility), \(found.id), \((before ?? 0) + 1), \(on), \(total), \(context.now),
        \(context.actor.name))
      """)
    let left = try AgreementEnding.find(id, of: context.facility, in: tx).left ?? 0
    return Performed(left, try ending.fact("moved", total))
  }
}

extension AgreementEnding {
  fileprivate func fact(_ what: String, _ people: Int) throws -> Fact {
    try Fact(
      FactKind.agreementEnding, subject: "AgreementEnding/\(id)",
      payload: ["what": what, "participants": String(people)])
  }
}
