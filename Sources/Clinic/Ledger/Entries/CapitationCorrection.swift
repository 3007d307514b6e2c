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
  /// Whose renewal it makes up for, where the ledger worked it out; nobody for every other one.
  public internal(set) var madeUpFor: [PractitionerID] = []

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
    isDerived: Bool, madeUpFor: [PractitionerID] = [], at now: Instant
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
    self.madeUpFor = madeUpFor
  }

  func insert(at facility: FacilityID, _ now: Instant, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO capitation_correction (facility, id, cause, first_month, last_month, settled_in, amount, letter,
        note, recorded_at, recorded_by)
      VALUES (\(facility), \(id), \(cause), \(firstMonth), \(lastMonth), \(settledIn), \(amount), \(letter),
        \(note), \(now), \(recordedBy))
      """)
    for practitioner in madeUpFor {
      try tx.execute(
        """
        INSERT INTO capitation_correction_doctor (facility, correction, practitioner)
        VALUES (\(facility), \(id), \(practitioner))
        """)
    }
  }

  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [CapitationCorrection] {
    let doctors = Dictionary(
      grouping: try tx.all(
        """
        SELECT correction, practitioner FROM capitation_correction_doctor WHERE facility = \(facility)
        ORDER BY correction, practitioner
        """
      ) { (try $0["correction"] as CapitationCorrectionID, try $0["practitioner"] as PractitionerID) },
      by: \.0)
    return try tx.all(
      """
      SELECT t.* FROM \(sql: LedgerEntry.correction.standing(at: facility)) ORDER BY t.settled_in, t.recorded_at, t.id
      """
    ) { row in
      var correction = try CapitationCorrection(row)
      correction.madeUpFor = (doctors[correction.id] ?? []).map(\.1)
      return correction
    }
  }
}

public typealias CapitationCorrectionID = ID<CapitationCorrection>

extension CorrectionCause: SQLBindable, SQLReadable {}
