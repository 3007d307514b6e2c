import Vocabulary

extension Indonesian {
  private static let ones = [
    "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
  ]

  /// An amount as it is spelled out on a receipt: `seratus dua puluh ribu rupiah`.
  static func spelled(_ money: Rupiah) -> String {
    let words = spelled(money.amount.magnitude)
    return (money.amount < 0 ? "minus " : "") + (words.isEmpty ? "nol" : words) + " rupiah"
  }

  private static func spelled(_ number: UInt64) -> String {
    switch number {
    case 0..<12: ones[Int(number)]
    case 12..<20: ones[Int(number - 10)] + " belas"
    case 20..<100: join(spelled(number / 10) + " puluh", number % 10)
    case 100..<200: join("seratus", number - 100)
    case 200..<1000: join(spelled(number / 100) + " ratus", number % 100)
    case 1000..<2000: join("seribu", number - 1000)
    case 2000..<1_000_000: join(spelled(number / 1000) + " ribu", number % 1000)
    case 1_000_000..<1_000_000_000: join(spelled(number / 1_000_000) + " juta", number % 1_000_000)
    case 1_000_000_000..<1_000_000_000_000:
      join(spelled(number / 1_000_000_000) + " miliar", number % 1_000_000_000)
    default: join(spelled(number / 1_000_000_000_000) + " triliun", number % 1_000_000_000_000)
    }
  }

  private static func join(_ head: String, _ rest: UInt64) -> String {
    rest == 0 ? head : head + " " + spelled(rest)
  }
}
