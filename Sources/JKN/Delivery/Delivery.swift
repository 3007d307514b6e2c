public import Vocabulary

/// A delivery as its tariff sees it (PKS Bontang 2024 Lampiran I I.B.2; Lampiran II I.A.4).
public struct Delivery: Sendable {
  public let doctors: Int
  /// Midwives and nurses beside the doctors.
  public let otherHealthWorkers: Int
  public let complication: Bool
  /// The facility is a PONED.
  public let poned: Bool
  /// Days of care.
  public let days: Int
  public let postDeliveryAction: Bool

  public init(
    doctors: Int, otherHealthWorkers: Int, complication: Bool, poned: Bool, days: Int,
    postDeliveryAction: Bool
  ) {
    self.doctors = doctors
    self.otherHealthWorkers = otherHealthWorkers
    self.complication = complication
    self.poned = poned
    self.days = days
    self.postDeliveryAction = postDeliveryAction
  }
}

/// What BPJS pays for a delivery.
public struct DeliveryPayment: Sendable {
  /// The delivery's line; `nil` when it has none.
  public let code: String?
  public let lines: [ClaimLine]
  /// Why the delivery has no line.
  public let refused: String?
  public let warnings: [String]
  public let explanation: [Step]

  public var payable: Rupiah { lines.total }
}
