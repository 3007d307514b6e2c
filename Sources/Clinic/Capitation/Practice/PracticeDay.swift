public import Vocabulary

/// A day on which a doctor was announced or signed something: what the schedule says beside what the records hold (CAP-23;
/// Ps.12(1)b.3; Lampiran VIII).
public struct PracticeDay: Sendable, Hashable, Identifiable {
  public let day: CalendarDate
  /// `08:00–12:00`; empty on a day without a session.
  public let sessions: [String]
  /// Visits signed that day.
  public let visits: Int
  /// When the first and the last were signed, at the facility: `08:14`.
  public let first: String?
  public let last: String?
  /// Who stood in, by the register of substitutes.
  public let substitute: String?
  public let standing: Standing

  public enum Standing: String, Sendable {
    case practised, substituted, absent
    /// The day is not over yet.
    case running
    /// Signed without being announced.
    case unscheduled

    public var word: String {
      switch self {
      case .practised: "melayani"
      case .substituted: "digantikan"
      case .absent: "tidak melayani"
      case .running: "hari ini"
      case .unscheduled: "di luar jadwal"
      }
    }
  }

  public var id: CalendarDate { day }
}
