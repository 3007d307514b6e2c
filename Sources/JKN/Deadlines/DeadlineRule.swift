import Vocabulary

/// One line of the deadline calendar: when something is due, by whom, and what happens when it is missed.
public struct DeadlineRule: Sendable, Identifiable {
  public let code: String
  /// What must have happened by then, in Indonesian.
  public let title: String
  public let due: Due
  /// Whose work it is: the role as accounts know it.
  public let responsible: String
  public let ifMissed: String
  /// Of use only in months that begin with an agreement: an early end stops it.
  public let endsWithAgreement: Bool
  /// The article.
  public let source: String

  public var id: String { code }

  public enum Due: Sendable, Hashable {
    /// On a day of the last of every so many months of the year, or so many months earlier; the month's last day when it
    /// has fewer.
    case recurring(months: Int, early: Int, day: Int, shift: Shift)
    /// So many months before the agreement's last day.
    case beforeAgreementEnd(months: Int)
    /// So long after something happened.
    case after(Event, Span)
    /// So long before something that is planned.
    case before(Event, Lead)
  }

  /// Whether what starts its clock still lies ahead.
  public var isPlanned: Bool { if case .before = due { true } else { false } }

  public enum Shift: String, Sendable, CaseIterable { case none, nextWorkingDay }

  /// What starts a clock.
  public enum Event: String, Sendable, CaseIterable {
    /// A licence runs out; a new one was issued.
    case licenceEnd, licenceIssued
    /// A paper of the facility runs out: operating licence, accreditation.
    case facilityPaperEnd
    /// A licence or the agreement of a network facility runs out.
    case networkPaperEnd
    /// A specialist's refer-back letters reach their last day.
    case referBackEnd
    /// The contract of a third-party developer ends.
    case developerEnd
    /// A month of which a network facility reports is over.
    case networkReport
    /// A step of a claim; the claims desk knows the day.
    case claim
    /// Days that follow from a case, a recovery or a warning.
    case evidence, verification, recommendation, recoveryEnd, instalment, nextWarning
    /// The month from which a part of a loss was to be kept back is over.
    case setOff
    /// The agreement ends; its participants move; its minutes are signed; it may be made again.
    case agreementEnd, participantMoves, endingMinutes, recooperation
    /// A step of a dispute, by the day its parties set.
    case dispute
    /// Somebody writes down that it happened.
    case byHand
  }

  public enum Lead: Sendable, Hashable {
    case days(Int)
    case months(Int)
  }

  public enum Span: Sendable, Hashable {
    case days(Int)
    case workingDays(Int)
    case months(Int)
  }
}
