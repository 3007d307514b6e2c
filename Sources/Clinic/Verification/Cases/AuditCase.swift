public import JKN
public import Store
public import Vocabulary

/// A verification, an audit or a fraud case of one Puskesmas, with the steps that were taken (VER-01 to VER-09).
public struct AuditCase: Sendable, Identifiable {
  public let id: AuditCaseID
  /// `P-20261121-0001`.
  public let number: String
  public let kind: CaseKind
  public let trigger: CaseTrigger?
  public let about: String
  public let auditor: AuditorKind
  /// The days whose visits are looked at.
  public let period: ClosedRange<CalendarDate>
  public let claimMonth: CalendarDate?
  public let openedOn: CalendarDate
  public let openedBy: String
  /// The audit at which the indication came up; a fraud case only.
  public let origin: AuditCaseID?
  public let events: [Event]

  /// Who audits: BPJS's own permanent staff, or somebody from outside (VER-09).
  public enum AuditorKind: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case `internal`, external

    public var word: String { self == .internal ? "Auditor internal BPJS" : "Auditor eksternal" }
  }

  public struct Event: Sendable, Identifiable {
    /// From 1.
    public let number: Int
    public let event: CaseEvent
    public let note: String
    public let by: String
    /// Number of the paper it stands on; empty where none was named.
    public let letter: String
    /// The recovery or the warning it is about.
    public let target: String?

    public var id: Int { number }
  }

  /// Where it stands follows from its dates.
  public var course: CaseCourse {
    CaseCourse(kind, openedOn: openedOn, claimMonth: claimMonth, events: events.map(\.event))
  }
}

public typealias AuditCaseID = ID<AuditCase>

/// What a `case.*` fact says.
struct CaseFact: Codable, Sendable {
  let number: String
  let kind: String
  var step: String?
  var detail: String?
}
