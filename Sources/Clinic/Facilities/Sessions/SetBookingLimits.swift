import Journal
public import Store
public import Vocabulary

/// How many numbers Mobile JKN may give out in each session, and until when for the same day.
public struct SetBookingLimits: Command {
  public static let action = Action.manageFacility

  /// As typed; empty sets no limit of its own.
  public struct Limit: Sendable, Hashable {
    public let quota: String
    public let lastBooking: String

    public init(quota: String, lastBooking: String) {
      self.quota = quota
      self.lastBooking = lastBooking
    }
  }

  public let limits: [PracticeSessionID: Limit]

  public init(_ limits: [PracticeSessionID: Limit]) { self.limits = limits }

  /// The names of a session's two fields, in a form and in a problem.
  public static func quotaField(_ id: PracticeSessionID) -> String { "kuota.\(id.text)" }
  public static func lastBookingField(_ id: PracticeSessionID) -> String { "tutup.\(id.text)" }

  /// - Returns: how many sessions changed.
  /// - Throws: `Problems` beside the fields; sessions of other facilities are passed over.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Int> {
    var problems = Problems()
    var changed = 0
    for (_, session) in try PracticeSession.week(of: context.facility, on: context.today, in: tx) {
      guard let limit = limits[session.id] else { continue }
      let quota = Self.quota(limit.quota)
      let last = Self.lastBooking(limit.lastBooking, in: session)
      if quota == nil {
        problems.add(Self.quotaField(session.id), "Tulis angka 0 sampai 500, atau kosongkan.")
      }
      if last == nil {
        problems.add(
          Self.lastBookingField(session.id),
          "Tulis jam antara \(session.opens) dan \(session.closes), misalnya 10:30, atau kosongkan.")
      }
      guard let quota, let last, quota != session.quota || last != session.lastBooking else { continue }
      try tx.execute(
        """
        UPDATE schedule SET quota = \(quota), last_booking = \(last)
        WHERE id = \(session.id) AND facility = \(context.facility)
        """)
      changed += 1
    }
    try problems.throwIfAny()
    let fact = changed == 0 ? nil : try Fact(FactKind.bookingLimitsSet, payload: ["sessions": "\(changed)"])
    return Performed(changed, fact)
  }

  /// `.some(nil)` for no limit; `nil` for what cannot be read.
  private static func quota(_ text: String) -> Int?? {
    let text = text.trimmingBlanks
    if text.isEmpty { return .some(nil) }
    return Int(text).flatMap { (0...500).contains($0) ? .some($0) : nil }
  }

  private static func lastBooking(_ text: String, in session: PracticeSession) -> String?? {
    let text = text.trimmingBlanks
    if text.isEmpty { return .some(nil) }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    let clock = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    return clock >= session.opens && clock <= session.closes ? .some(clock) : nil
  }
}
