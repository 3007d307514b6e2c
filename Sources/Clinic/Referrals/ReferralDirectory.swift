public import Vocabulary

/// Where a patient of the insurer can be referred to. The BPJS connector brings the live one; the clinic knows only
/// these words.
public struct ReferralDirectory: Sendable {
  /// Specialties and what a hospital may have to offer, from the last list.
  public var choices: @Sendable () async -> Choices
  /// The hospitals that take such a patient on that day, with schedule and load.
  public var hospitals: @Sendable (Wanted) async -> Answer

  public init(
    choices: @escaping @Sendable () async -> Choices, hospitals: @escaping @Sendable (Wanted) async -> Answer
  ) {
    self.choices = choices
    self.hospitals = hospitals
  }

  /// A code with its words.
  public struct Option: Sendable, Hashable {
    public let code: String
    public let name: String

    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }

  public struct Choices: Sendable, Hashable {
    /// As a referral's `specialtyCode`, special referrals included.
    public let specialties: [Option]
    public let saranas: [Option]
    /// When the insurer's lists were read; `nil` while there are none.
    public let readAt: Instant?

    public init(specialties: [Option], saranas: [Option], readAt: Instant?) {
      self.specialties = specialties
      self.saranas = saranas
      self.readAt = readAt
    }
  }

  public struct Wanted: Sendable, Hashable {
    public let specialtyCode: String
    public let saranaCode: String?
    public let day: CalendarDate
    public let card: JKNNumber?

    public init(specialtyCode: String, saranaCode: String?, day: CalendarDate, card: JKNNumber?) {
      self.specialtyCode = specialtyCode
      self.saranaCode = saranaCode
      self.day = day
      self.card = card
    }
  }

  public struct Hospital: Sendable, Hashable {
    public let code: String
    public let name: String
    public let address: String
    public let phone: String
    /// `A` to `D`.
    public let level: String
    public let metres: Double?
    /// In the insurer's words.
    public let schedule: String
    /// Expected that day, and how many it can take.
    public let expected: Int?
    public let capacity: Int?

    public init(
      code: String, name: String, address: String, phone: String, level: String, metres: Double?,
      schedule: String, expected: Int?, capacity: Int?
    ) {
      self.code = code
      self.name = name
      self.address = address
      self.phone = phone
      self.level = level
      self.metres = metres
      self.schedule = schedule
      self.expected = expected
      self.capacity = capacity
    }
  }

  public enum Answer: Sendable, Hashable {
    /// Nearest first; empty when none takes such a patient that day.
    case found([Hospital])
    /// Why there is no answer, in a sentence for the person. The destination can be typed by hand.
    case unavailable(String)
  }

  /// Without a connector: everything is typed by hand.
  public static let unavailable = ReferralDirectory(
    choices: { Choices(specialties: [], saranas: [], readAt: nil) },
    hospitals: { _ in .unavailable("BPJS belum dihubungkan; isi rumah sakit tujuan dengan tangan.") })
}
