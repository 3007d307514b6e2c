public import Store
public import Vocabulary

/// Something of the register that changed and has to be entered into HFIS by the end of its month (Ps.4(4)s; FAC-02).
public struct RegisterChange: Sendable, Hashable, Identifiable {
  public enum Kind: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case staff, licence, substitute, schedule, facility

    public var word: String {
      switch self {
      case .staff: "Tenaga"
      case .licence: "SIP dan STR"
      case .substitute: "Pengganti"
      case .schedule: "Jadwal praktik"
      case .facility: "Data fasilitas"
      }
    }
  }

  public let id: RegisterChangeID
  public let changedOn: CalendarDate
  public let kind: Kind
  /// Which licence, duty, session … it is about.
  public let subject: String
  /// What changed, in Indonesian.
  public let words: String
  public let recordedBy: String
  public let entry: Entry?

  /// When it was entered into HFIS, and who says so.
  public struct Entry: Sendable, Hashable {
    public let on: CalendarDate
    public let at: Instant
    public let by: String
    public let note: String
  }

  init(_ row: Row) throws {
    id = try row["id"]
    changedOn = try row["changed_on"]
    kind = try row["kind"]
    subject = try row["subject"]
    words = try row["words"]
    recordedBy = try row["recorded_by"]
    let on: CalendarDate? = try row["entered_on"]
    entry = try on.map {
      Entry(on: $0, at: try row["entered_at"], by: try row["entered_by"], note: try row["note"])
    }
  }

  /// The last day on which a change may be entered: the end of its month.
  public static func dueOn(_ changedOn: CalendarDate) -> CalendarDate {
    changedOn.firstOfMonth.adding(months: 1).adding(days: -1)
  }

  public var dueOn: CalendarDate { Self.dueOn(changedOn) }

  /// Whether it was entered, or still can be in time; follows from dates alone.
  public func standing(on today: CalendarDate) -> Standing {
    if let entry { return entry.on <= dueOn ? .entered : .enteredLate }
    return today <= dueOn ? .open : .late
  }

  public enum Standing: Sendable, Hashable { case open, late, entered, enteredLate }
}

public typealias RegisterChangeID = ID<RegisterChange>

extension RegisterChange {
  /// Writes down that something changed; `enteredOn` when HFIS has it already.
  ///
  /// - Parameter since: when it came about, where that was earlier: its month's end is the day HFIS had to know it.
  static func note(
    _ kind: Kind, _ words: String, subject: String, since: CalendarDate? = nil,
    enteredOn: CalendarDate? = nil, _ context: Context, in tx: WriteTransaction
  ) throws {
    let changedOn = min(since ?? context.today, context.today)
    let author = context.actor.name
    try tx.execute(
      """
      INSERT INTO register_change (id, facility, month, changed_on, kind, subject, words, recorded_by,
        entered_on, entered_at, entered_by, note)
      VALUES (\(RegisterChangeID(at: context.now)), \(context.facility), \(Self.month(of: changedOn)), \(changedOn), \(kind),
        \(subject), \(words), \(author), \(enteredOn), \(enteredOn == nil ? nil : context.now),
        \(enteredOn == nil ? nil : author), '')
      """)
  }

  /// `2026-11`.
  static func month(of day: CalendarDate) -> String { String(day.iso.prefix(7)) }
}
