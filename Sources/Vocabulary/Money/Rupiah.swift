/// Whole rupiah. The law of the agreement knows no cents, and no binary fraction ever touches money.
public struct Rupiah: Hashable, Comparable, Sendable, Codable {
  public let amount: Int64

  public init(_ amount: Int64) { self.amount = amount }

  public static let zero = Rupiah(0)

  public static func < (a: Rupiah, b: Rupiah) -> Bool { a.amount < b.amount }
  public static func + (a: Rupiah, b: Rupiah) -> Rupiah { Rupiah(a.amount + b.amount) }
  public static func - (a: Rupiah, b: Rupiah) -> Rupiah { Rupiah(a.amount - b.amount) }
  public static func * (a: Rupiah, n: Int) -> Rupiah { Rupiah(a.amount * Int64(n)) }

  public init(from decoder: any Decoder) throws {
    amount = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(amount)
  }

  /// As it is written on a receipt: `Rp89.232.500`.
  public var text: String { (amount < 0 ? "-" : "") + "Rp" + amount.groupedDigits }
}
