/// Everything the clinic asks the insurer for. Each part is unavailable unless a connector brings it.
public struct Insurer: Sendable {
  public var eligibility: Eligibility
  public var directory: ReferralDirectory
  public var letters: ReferralLetters
  public var history: CareHistory

  public init(
    eligibility: Eligibility = .unavailable, directory: ReferralDirectory = .unavailable,
    letters: ReferralLetters = .unavailable, history: CareHistory = .unavailable
  ) {
    self.eligibility = eligibility
    self.directory = directory
    self.letters = letters
    self.history = history
  }

  public static let none = Insurer()
}
