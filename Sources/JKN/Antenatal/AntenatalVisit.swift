public import Vocabulary

/// One antenatal visit (PKS Bontang 2024 Lampiran II I.A.3 row 3).
public struct AntenatalVisit: Sendable {
  public let date: CalendarDate
  /// 1 … 3.
  public let trimester: Int
  /// Which visit of the pregnancy: 1, 2, 3 …
  public let number: Int
  public let performer: Performer
  public let ultrasound: Bool
  /// Why a visit that is a doctor's with ultrasound was done otherwise.
  public let reasonNoDoctorOrUltrasound: String?

  /// Who may do one.
  public enum Performer: String, Sendable, CaseIterable { case doctor, midwife, networkMidwife }

  public init(
    date: CalendarDate, trimester: Int, number: Int, performer: Performer, ultrasound: Bool,
    reasonNoDoctorOrUltrasound: String? = nil
  ) {
    self.date = date
    self.trimester = trimester
    self.number = number
    self.performer = performer
    self.ultrasound = ultrasound
    self.reasonNoDoctorOrUltrasound = reasonNoDoctorOrUltrasound
  }
}

/// A pregnancy's visits, priced one by one.
public struct AntenatalPayment: Sendable {
  public let visits: [Visit]
  public let warnings: [String]
  public let explanation: [Step]

  public var total: Rupiah { visits.reduce(.zero) { $0 + $1.payable } }

  public struct Visit: Hashable, Sendable {
    public let number: Int
    public let code: String
    public let payable: Rupiah
    /// Why it is recorded but not billed.
    public let refused: String?
  }
}
