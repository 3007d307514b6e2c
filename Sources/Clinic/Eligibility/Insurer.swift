import Journal
import Store

/// Everything the clinic asks the insurer for. Each part is unavailable unless a connector brings it.
public struct Insurer: Sendable {
  public var eligibility: Eligibility
  public var directory: ReferralDirectory
  public var letters: ReferralLetters
  public var history: CareHistory
  public var clubs: ClubDirectory
  public var screenings: ScreeningDirectory
  /// Under which name the deliveries to it go: an open outage of that name means that it cannot be asked now.
  public var line: String?

  public init(
    eligibility: Eligibility = .unavailable, directory: ReferralDirectory = .unavailable,
    letters: ReferralLetters = .unavailable, history: CareHistory = .unavailable,
    clubs: ClubDirectory = .unavailable, screenings: ScreeningDirectory = .unavailable, line: String? = nil
  ) {
    self.eligibility = eligibility
    self.directory = directory
    self.letters = letters
    self.history = history
    self.clubs = clubs
    self.screenings = screenings
    self.line = line
  }

  public static let none = Insurer()

  /// The outage that is open now.
  func openOutage(in tx: ReadTransaction) throws -> Outage? {
    try line.flatMap { line in
      try tx.first("SELECT * FROM outage WHERE destination = \(line) AND ended_at IS NULL", Outage.init)
    }
  }
}
