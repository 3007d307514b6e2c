public import Vocabulary

/// What the insurer holds of a referral that was sent to it: the letter's number and until when it is good.
public struct ReferralLetters: Sendable {
  public var letter: @Sendable (EncounterID, Referral) async -> Answer

  public init(letter: @escaping @Sendable (EncounterID, Referral) async -> Answer) { self.letter = letter }

  public struct Letter: Sendable, Hashable {
    /// Also what the QR symbol holds.
    public let number: String
    /// The last day on which the hospital takes it.
    public let validUntil: CalendarDate
    /// The hospital's poli and the branch office, when the insurer answered.
    public let poli: String
    public let branch: String
    /// The insurer's warning for the patient; empty for none.
    public let notice: String
    /// The insurer could not be asked now: the number is from the receipt of the sending.
    public let isFromReceipt: Bool

    public init(
      number: String, validUntil: CalendarDate, poli: String, branch: String, notice: String,
      isFromReceipt: Bool
    ) {
      self.number = number
      self.validUntil = validUntil
      self.poli = poli
      self.branch = branch
      self.notice = notice
      self.isFromReceipt = isFromReceipt
    }
  }

  public enum Answer: Sendable, Hashable {
    case letter(Letter)
    /// It was not sent yet, or cannot be: the sentence tells the person.
    case waiting(String)
    /// The insurer has no part in this visit.
    case none
  }

  /// Without a connector.
  public static let unavailable = ReferralLetters { _, _ in .none }
}
