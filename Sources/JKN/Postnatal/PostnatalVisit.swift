public import Vocabulary

/// One postnatal visit (PKS Bontang 2024 Lampiran II I.A.3 row 4).
public struct PostnatalVisit: Sendable {
  public let date: CalendarDate
  /// Whom it was for; at least one of the two.
  public let mother: Bool
  public let baby: Bool
  public let performer: AntenatalVisit.Performer

  public init(date: CalendarDate, mother: Bool, baby: Bool, performer: AntenatalVisit.Performer) {
    self.date = date
    self.mother = mother
    self.baby = baby
    self.performer = performer
  }
}

/// The visits after a delivery, priced one by one.
public struct PostnatalPayment: Sendable {
  public let visits: [Visit]
  public let warnings: [String]
  public let explanation: [Step]

  public var total: Rupiah { visits.reduce(.zero) { $0 + $1.payable } }

  public struct Visit: Sendable {
    /// 1 … 4; `nil` outside all of them.
    public let period: Int?
    public let lines: [ClaimLine]
    /// Why it is recorded but not billed.
    public let refused: String?

    public var payable: Rupiah { lines.total }
  }
}
