import Journal
public import Store
public import Vocabulary

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
    return Performed(destination, try ending.movingFact("destination", count))
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
    return Performed((), try ending.movingFact("dropped", found.planned))
  }
}
