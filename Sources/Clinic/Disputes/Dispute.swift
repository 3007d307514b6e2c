public import JKN
public import Store
public import Vocabulary

/// A dispute about the agreement with its steps (SAN-12; PKS 004 Ps.13).
public struct Dispute: Sendable, Identifiable {
  public let id: DisputeID
  /// `S-20261121-0001`.
  public let number: String
  public let about: String
  public let matter: Matter
  /// The identity of what it is about; nil when it is in no register.
  public let subject: String?
  /// Rupiah in dispute, where there are any.
  public let amount: Rupiah?
  public let openedOn: CalendarDate
  public let openedBy: String
  public let events: [Event]

  /// What a dispute can be about, each in a register of its own.
  public enum Matter: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case claims = "claim-batch"
    case recovery, warning
    case auditCase = "audit-case"
    case capitation = "capitation-month"
    case ending
    case other

    public var word: String {
      switch self {
      case .claims: "Pengajuan klaim"
      case .recovery: "Pemulihan kerugian"
      case .warning: "Teguran"
      case .auditCase: "Verifikasi atau audit"
      case .capitation: "Kapitasi sebulan"
      case .ending: "Pengakhiran perjanjian"
      case .other: "Lainnya"
      }
    }
  }

  public struct Event: Sendable, Identifiable {
    /// From 1.
    public let number: Int
    public let event: DisputeEvent
    public let note: String
    public let by: String

    public var id: Int { number }
  }

  /// Where it stands follows from its steps.
  public var course: DisputeCourse { DisputeCourse(openedOn: openedOn, events: events.map(\.event)) }
}

public typealias DisputeID = ID<Dispute>
