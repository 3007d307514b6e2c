public import Vocabulary

/// The days on which the steps of a batch happened.
public struct ClaimDates: Sendable, Hashable {
  public var submittedOn: CalendarDate?
  public var countCheckedOn: CalendarDate?
  public var returnedOn: CalendarDate?
  public var completeOn: CalendarDate?
  public var verifyingOn: CalendarDate?
  public var feedbackOn: CalendarDate?
  public var agreedOn: CalendarDate?
  /// When the signed agreement was handed in.
  public var signedOn: CalendarDate?
  public var paidOn: CalendarDate?

  public init() {}

  /// The day of the step that led to a stage; `nil` for one without a day of its own.
  public subscript(_ event: ClaimStage.Event) -> CalendarDate? {
    get {
      switch event {
      case .submit: submittedOn
      case .matchCount: countCheckedOn
      case .giveBack: returnedOn
      case .declareComplete: completeOn
      case .beginVerification: verifyingOn
      case .tellFeedback: feedbackOn
      case .agree: agreedOn
      case .pay: paidOn
      }
    }
    set {
      switch event {
      case .submit: submittedOn = newValue
      case .matchCount: countCheckedOn = newValue
      case .giveBack: returnedOn = newValue
      case .declareComplete: completeOn = newValue
      case .beginVerification: verifyingOn = newValue
      case .tellFeedback: feedbackOn = newValue
      case .agree: agreedOn = newValue
      case .pay: paidOn = newValue
      }
    }
  }

  /// The newest of them.
  public var latest: CalendarDate? {
    ClaimStage.Event.allCases.compactMap { self[$0] }.max()
  }
}
