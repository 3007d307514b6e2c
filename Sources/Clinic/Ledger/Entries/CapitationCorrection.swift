public import JKN
public import Store
public import Vocabulary

/// A month's capitation put right in a later month (CAP-16 to CAP-20): what, why, of which months, how much.
public struct CapitationCorrection: Sendable, Hashable, Identifiable {
  public let id: CapitationCorrectionID
  public let cause: CorrectionCause
  /// The months it is about, both included.
  public let firstMonth: ParticipantMonth
  public let lastMonth: ParticipantMonth
  /// The month in whose payment it is taken off or added.
  public let settledIn: ParticipantMonth
  /// Rupiah; negative takes off.
  public let amount: Rupiah
  /// The notice or minutes it rests on.
  public let letter: String
  public let note: String
  public let recordedBy: String
  /// The ledger worked it out by itself; it is written down when its month is closed.
  public let isDerived: Bool

  init(_ row: Row) throws {
    id = try row["id"]
    cause = try row["cause"]
    firstMonth = try row["first_month"]
    lastMonth = try row["last_month"]
    settledIn = try row["settled_in"]
    amount = try row["amount"]
    letter = try row["letter"]
    note = try row["note"]
    recordedBy = try row["recorded_by"]
    isDerived = false
  }

  init(
    _ cause: CorrectionCause, of firstMonth: ParticipantMonth, through lastMonth: ParticipantMonth,
    settledIn: ParticipantMonth, amount: Rupiah, letter: String, note: String, by author: String,
    isDerived: Bool, at now: Instant
  ) {
    id = CapitationCorrectionID(at: now)
    self.cause = cause
    self.firstMonth = firstMonth
    self.lastMonth = lastMonth
    self.settledIn = settledIn
    self.amount = amount
    self.letter = letter
    self.note = note
    recordedBy = author
    self.isDerived = isDerived
  }

  func insert(at facility: FacilityID, _ now: Instant, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO capitation_correction (facility, id, cause, first_month, last_month, settled_in, amount, letter,
        note, recorded_at, recorded_by)
      VALUES (\(facility), \(id), \(cause), \(firstMonth), \(lastMonth), \(settledIn), \(amount), \(letter),
        \(note), \(now), \(recordedBy))
      """)
  }

  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [CapitationCorrection] {
    try tx.all(
      """
      SELECT t.* FROM \(sql: LedgerEntry.correction.standing(at: facility)) ORDER BY t.settled_in, t.recorded_at, t.id
      """, CapitationCorrection.init)
  }
}

public typealias CapitationCorrectionID = ID<CapitationCorrection>

extension CorrectionCause: SQLBindable, SQLReadable {}
