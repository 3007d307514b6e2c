public import Vocabulary

/// One service to be priced by its tariff line.
public struct TariffCase: Sendable {
  public let code: String
  public let date: CalendarDate
  public let sex: Sex
  /// Not after `date`.
  public let birthDate: CalendarDate
  public let performer: Performer
  public let facilityIsPONED: Bool
  public let facilityHasBeds: Bool
  /// Earlier services of the same person, none after `date`.
  public let history: [Earlier]
  /// Days of a stay, or how many of a service; 1 where it means nothing.
  public let quantity: Int
  /// What it cost, for a tariff that is a maximum.
  public let cost: Rupiah?
  /// What a local regulation sets where the agreement leaves the amount to one.
  public let localTariff: Rupiah?
  /// Only what comes before or after such a service: counselling, a control.
  public let isFollowUp: Bool
  /// For which jaws a prosthesis is; empty where nobody named them.
  public let jaws: [Jaw]

  public struct Earlier: Sendable {
    public let code: String
    public let date: CalendarDate
    /// For a test with a result.
    public let positive: Bool?
    /// Of a prosthesis; empty where nobody named them.
    public let jaws: [Jaw]

    public init(code: String, date: CalendarDate, positive: Bool? = nil, jaws: [Jaw] = []) {
      self.code = code
      self.date = date
      self.positive = positive
      self.jaws = jaws
    }
  }

  public init(
    code: String, date: CalendarDate, sex: Sex, birthDate: CalendarDate, performer: Performer,
    facilityIsPONED: Bool,
    facilityHasBeds: Bool, history: [Earlier] = [], quantity: Int = 1, cost: Rupiah? = nil,
    localTariff: Rupiah? = nil, isFollowUp: Bool = false, jaws: [Jaw] = []
  ) {
    self.code = code
    self.date = date
    self.sex = sex
    self.birthDate = birthDate
    self.performer = performer
    self.facilityIsPONED = facilityIsPONED
    self.facilityHasBeds = facilityHasBeds
    self.history = history
    self.quantity = quantity
    self.cost = cost
    self.localTariff = localTariff
    self.isFollowUp = isFollowUp
    self.jaws = jaws
  }
}

/// What one service is paid.
public struct TariffPayment: Sendable {
  public let lines: [ClaimLine]
  public let refused: String?
  public let warnings: [String]
  public let explanation: [Step]

  public var payable: Rupiah { lines.total }
}
