public import JKN
public import Vocabulary

/// An agreement that ends before its time: by notice (SAN-07) or on a ground (SAN-06), with its participants' way to another
/// FKTP (SAN-08) and its minutes (SAN-09).
public struct AgreementEnding: Sendable, Identifiable {
  public let id: AgreementEndingID
  public let cause: Cause
  /// The last day on which it holds.
  public let effectiveOn: CalendarDate
  /// Number of the letter.
  public let letter: String
  /// From when on there may be an agreement again; nil when nothing stands in the way.
  public let againFrom: CalendarDate?
  public let withdrawal: Withdrawal?
  /// The newest; nil before the first.
  public let coordination: Coordination?
  public let destinations: [Destination]
  public let minutes: EndingMinutes?

  public enum Cause: Sendable, Hashable {
    case notice(Notice)
    case ground(TerminationGround, on: CalendarDate)

    public var word: String {
      switch self {
      case .notice(let notice): "Pemberitahuan \(notice.party.word)"
      case .ground(let ground, _): ground.word
      }
    }

    public var source: String {
      switch self {
      case .notice: "PKS 004 Ps.12(2)"
      case .ground: "PKS 004 Ps.12(1)"
      }
    }

    /// Whether it follows from a sanction, of which the Dinas and the association have a copy (SAN-04).
    public var needsCopies: Bool { if case .ground = self { true } else { false } }
  }

  public struct Notice: Sendable, Hashable {
    public let party: ExitParty
    public let receivedOn: CalendarDate
    public let wishedOn: CalendarDate
    public let reason: String
  }

  public struct Withdrawal: Sendable, Hashable {
    public let on: CalendarDate
    public let by: String
    public let because: String
  }

  /// What BPJS, the Dinas and the Puskesmas agreed on about the participants.
  public struct Coordination: Sendable, Hashable {
    public let on: CalendarDate
    public let parties: String
    /// Participants who have to move.
    public let registered: Int
    public let recordedBy: String
  }

  /// An FKTP that takes participants over.
  public struct Destination: Sendable, Identifiable {
    public let id: EndingDestinationID
    public let name: String
    /// Its code at BPJS; empty when unknown.
    public let code: String
    public let planned: Int
    /// Of those, how many have moved; the newest statement counts.
    public let moved: Int
    /// Of the newest statement.
    public let movedOn: CalendarDate?
  }

  public var isStanding: Bool { withdrawal == nil }

  /// Participants for whom no FKTP is named yet.
  public var unassigned: Int {
    max(0, (coordination?.registered ?? 0) - destinations.reduce(0) { $0 + $1.planned })
  }

  public var moved: Int { destinations.reduce(0) { $0 + $1.moved } }

  /// Participants who have not moved yet; nil before anybody counted them.
  public var left: Int? { coordination.map { max(0, $0.registered - moved) } }
}

public typealias AgreementEndingID = ID<AgreementEnding>
public typealias EndingDestinationID = ID<AgreementEnding.Destination>
