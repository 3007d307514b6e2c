public import Vocabulary

/// How well a payment on a bank's statement fits a batch of claims: by number, amount and day (PKS Bontang 2024 Ps.4(2)d;
/// Lampiran II II.2). A suggestion; somebody confirms it.
public struct PaymentFit: Sendable, Hashable {
  public let reasons: [Reason]

  public enum Reason: String, Sendable, CaseIterable {
    /// Our own number of the batch, or BPJS's of the FPK, stands on the line.
    case number
    /// What is still owed, to the rupiah, before tax and fee or after.
    case amount, net
    /// Part of what is owed.
    case part
    /// Between the day the file was complete and a month after it was due.
    case day

    public var word: String {
      switch self {
      case .number: "nomor pengajuan atau FPK disebut"
      case .amount: "jumlahnya sama"
      case .net: "jumlah bersihnya sama"
      case .part: "sebagian dari yang belum dibayar"
      case .day: "harinya sesuai"
      }
    }

    fileprivate var weight: Int {
      switch self {
      case .number: 100
      case .amount: 50
      case .net: 40
      case .part: 5
      case .day: 10
      }
    }
  }

  /// What is on the line.
  public struct Payment: Sendable {
    /// Reference and note.
    public let words: String
    public let gross: Rupiah
    public let net: Rupiah
    public let on: CalendarDate

    public init(words: String, gross: Rupiah, net: Rupiah, on: CalendarDate) {
      self.words = words
      self.gross = gross
      self.net = net
      self.on = on
    }
  }

  /// - Parameters:
  ///   - numbers: those of the batch: our own, the FPK's.
  ///   - owed: what has not come for it yet.
  ///   - tax: what is withheld of that from honoraria: a statement that names no tax has the net amount.
  ///   - window: from the day the file was complete to a month after payment was due; nil while it is not complete.
  public init(
    _ payment: Payment, numbers: [String], owed: Rupiah, tax: Rupiah = .zero,
    window: ClosedRange<CalendarDate>?
  ) {
    var reasons: [Reason] = []
    let words = Self.folded(payment.words)
    // Four characters and fewer are in many a line by chance.
    if numbers.map(Self.folded).contains(where: { $0.count > 4 && words.contains($0) }) {
      reasons.append(.number)
    }
    if payment.gross == owed {
      reasons.append(.amount)
    } else if payment.net == owed || payment.net == owed - tax {
      reasons.append(.net)
    } else if payment.gross < owed {
      reasons.append(.part)
    }
    if window?.contains(payment.on) == true { reasons.append(.day) }
    self.reasons = reasons
  }

  /// The greater the better.
  public var weight: Int { reasons.reduce(0) { $0 + $1.weight } }

  /// Whether it is worth suggesting: a number, or the very amount on a day that fits.
  public var isLikely: Bool {
    reasons.contains(.number) || (reasons.contains(.day) && !Set(reasons).isDisjoint(with: [.amount, .net]))
  }

  private static func folded(_ text: String) -> String {
    text.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
