import Store
public import Vocabulary

/// One person's access to one application of BPJS under a name of his or her own, and the pact signed for it (agreement
/// 004 L.IX; FAC-13, FAC-14).
public struct LoginPact: Sendable, Hashable, Identifiable {
  public let id: LoginPactID
  public let account: AccountID
  public let name: String
  public let nik: NIK
  public let jknNumber: JKNNumber?
  public let email: String
  /// P-Care, HFIS, eClaim …
  public let application: String
  /// What one may do there.
  public let rights: String
  public let from: CalendarDate
  public let until: CalendarDate
  public let assignedAt: Instant
  /// When its person agreed, signed in under the own account.
  public let signedAt: Instant?
  public let endedAt: Instant?
  public let endReason: String?
  /// When the last change, the assignment or its end, was told to BPJS.
  public let reportedAt: Instant?

  public enum State: Sendable, Hashable { case unsigned, planned, inForce, over, ended }

  /// Follows from the day alone.
  public func state(on day: CalendarDate) -> State {
    if endedAt != nil { return .ended }
    if day > until { return .over }
    guard signedAt != nil else { return .unsigned }
    return day < from ? .planned : .inForce
  }

  /// What of a change of operator still has to be told to BPJS.
  public enum Report: Sendable, Hashable {
    case done
    case open(by: Instant)
    case late(since: Instant)
  }

  /// One day and night after the change (L.IX 3).
  public static let reportSpan = Duration.seconds(24 * 60 * 60)

  /// The change that has to be told: the end when there is one, else the assignment.
  public var changedAt: Instant { endedAt ?? assignedAt }

  public func report(at now: Instant) -> Report {
    if let reportedAt, reportedAt >= changedAt { return .done }
    let due = changedAt + Self.reportSpan
    return now <= due ? .open(by: due) : .late(since: due)
  }
}

public typealias LoginPactID = ID<LoginPact>
