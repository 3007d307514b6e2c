public import Vocabulary

/// One priced line of a claim. The lines of a result always add up to what it pays.
public struct ClaimLine: Hashable, Sendable {
  /// The tariff's code, or the part of it (`CLB-EDU-OFF/konsumsi`).
  public let code: String
  /// In Indonesian, as it stands on the claim.
  public let what: String
  public let quantity: Int
  public let price: Rupiah

  public init(_ code: String, _ what: String, quantity: Int = 1, price: Rupiah) {
    self.code = code
    self.what = what
    self.quantity = quantity
    self.price = price
  }

  public var amount: Rupiah { price * quantity }
}

extension [ClaimLine] {
  public var total: Rupiah { reduce(.zero) { $0 + $1.amount } }
}

extension JSONWriter {
  mutating func lines(_ lines: [ClaimLine]) {
    name("lines")
    array { list in
      for line in lines {
        list.object {
          $0.member("code", line.code)
          $0.member("what", line.what)
          $0.member("quantity", line.quantity)
          $0.member("price", line.price)
          $0.member("amount", line.amount)
        }
      }
    }
  }
}
