import JKN
public import Store
public import Vocabulary

/// The participants behind a figure of a month, a page of them.
public struct ReadLedgerPeople: Query {
  public static let action = Action.readCapitation
  public static let pageSize = 50
  public let people: LedgerPeople
  public let month: ParticipantMonth
  public let page: Int

  public init(_ people: LedgerPeople, in month: ParticipantMonth, page: Int = 1) {
    self.people = people
    self.month = month
    self.page = max(1, page)
  }

  public struct Answer: Sendable {
    public let list: ParticipantFile?
    public let lines: [Line]
    public let total: Int
  }

  public struct Line: Sendable, Hashable {
    public let participant: RegisteredParticipant
    public let detail: String
    /// Nil for a participant who never came.
    public let patient: PatientID?
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    // A closed month keeps the list it was counted from.
    let closing = try MonthClosing.find(of: month, at: context.facility, in: tx)
    let list =
      try closing.map { try $0.list(at: context.facility, in: tx) }
      ?? RegisteredHeads.list(of: month, at: context.facility, in: tx)
    guard let list else { return Answer(list: nil, lines: [], total: 0) }
    switch people {
    case .active: return try listed(list, "active = 1", in: tx)
    case .inactive: return try listed(list, "active = 0", in: tx)
    case .segment(let segment):
      let words = try tx.all(
        "SELECT DISTINCT membership FROM participant WHERE facility = \(list.facility)"
      ) { try $0["membership"] as String }
      let own = words.filter { MembershipSegment($0) == segment }
      return try listed(list, "active = 1 AND membership IN \(list: own)", in: tx)
    case .changed(let kind):
      let changes = try MonthMutations.load(list, in: tx).changes.filter { $0.kind == kind }
      let shown = changes.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
      let patients = try patients(shown.map(\.participant.card), list, in: tx)
      return Answer(
        list: list,
        lines: shown.map { change in
          let segments = [change.before, change.after].compactMap { $0?.word }
          return Line(
            participant: change.participant,
            detail: kind == .segment ? segments.joined(separator: " → ") : change.participant.membership,
            patient: patients[change.participant.card])
        }, total: changes.count)
    }
  }

  private func listed(_ list: ParticipantFile, _ condition: SQL, in tx: ReadTransaction) throws -> Answer {
    let from: SQL =
      """
      FROM participant WHERE facility = \(list.facility) AND since <= \(list.version)
        AND (until IS NULL OR until > \(list.version)) AND \(sql: condition)
      """
    let people = try tx.all(
      "SELECT * \(sql: from) ORDER BY card LIMIT \(Self.pageSize) OFFSET \((page - 1) * Self.pageSize)",
      RegisteredParticipant.init)
    let patients = try patients(people.map(\.card), list, in: tx)
    return Answer(
      list: list,
      lines: people.map { Line(participant: $0, detail: $0.membership, patient: patients[$0.card]) },
      total: try tx.value("SELECT COUNT(*) AS n \(sql: from)") ?? 0)
  }

  private func patients(
    _ cards: [JKNNumber], _ list: ParticipantFile, in tx: ReadTransaction
  ) throws -> [JKNNumber: PatientID] {
    Dictionary(
      try tx.all(
        "SELECT id, jkn_number FROM patient WHERE facility = \(list.facility) AND jkn_number IN \(list: cards)"
      ) { (try $0["jkn_number"] as JKNNumber, try $0["id"] as PatientID) },
      uniquingKeysWith: { first, _ in first })
  }
}
