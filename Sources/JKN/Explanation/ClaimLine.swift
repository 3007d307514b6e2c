public import Vocabulary

/// One priced line of a claim. The lines of a result always add up to what it pays.
public struct ClaimLine: Hashable, Sendable {
  /// The tariff's code, or the part of it (`CLB-EDU-OFF/konsumsi`).
  public let code: String
  /// In Indonesian, as it stands on the claim.
  public let what: String
  public let quantity: Int
  public let price: Rupiah
  /// Income tax that is withheld from it: on honoraria.
  public let tax: Rupiah

  public init(
    _ code: String, _ what: String, quantity: Int = 1, price: Rupiah, tax: Rupiah = .zero
  ) {
    self.code = code
    self.what = what
    self.quantity = quantity
    self.price = price
    self.tax = tax
  }

  /// Before tax.
  public var amount: Rupiah { price * quantity }
  public var net: Rupiah { amount - tax }
}

extension [ClaimLine] {
  public var total: Rupiah { reduce(.zero) { $0 + $1.amount } }
  public var tax: Rupiah { reduce(.zero) { $0 + $1.tax } }
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
          if line.tax > .zero {
            $0.member("tax", line.tax)
            $0.member("net", line.net)
          }
        }
      }
    }
  }
}
