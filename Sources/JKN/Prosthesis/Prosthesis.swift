public import Vocabulary

/// Upper or lower jaw.
public enum Jaw: String, Sendable, CaseIterable {
  case upper, lower

  public var word: String { self == .upper ? "rahang atas" : "rahang bawah" }
}

/// What BPJS pays for a dental prosthesis (PKS Bontang 2024 Lampiran II I.A.3 row 7).
public struct ProsthesisPayment: Sendable {
  public let lines: [ClaimLine]
  public let refusedJaws: [RefusedJaw]
  public let warnings: [String]
  public let explanation: [Step]

  public var payable: Rupiah { lines.total }

  /// A jaw that had its prosthesis too recently.
  public struct RefusedJaw: Hashable, Sendable {
    public let jaw: Jaw
    /// The first day on which it is paid again.
    public let allowedFrom: CalendarDate
  }
}

extension AgreementTerms {
  /// At cost up to the maximum of one jaw or of two; the same jaw again on the same date two years later at the earliest.
  ///
  /// - Parameters:
  ///   - jaws: what was made, each once.
  ///   - cost: rupiah for all of them together.
  ///   - history: earlier prostheses, none after `date`.
  public func prosthesisPayment(
    on date: CalendarDate, jaws: [Jaw], cost: Rupiah, history: [(date: CalendarDate, jaw: Jaw)]
  ) -> ProsthesisPayment {
    var paid: [Jaw] = []
    var refused: [ProsthesisPayment.RefusedJaw] = []
    for jaw in jaws {
      let last = history.filter { $0.jaw == jaw }.map(\.date).max()
      let from = last?.adding(months: prosthesis.yearsBetween * 12)
      if let from, date < from {
        refused.append(.init(jaw: jaw, allowedFrom: from))
      } else {
        paid.append(jaw)
      }
    }
    let lines = prosthesisLines(for: paid, cost: cost)
    let article = source(.prosthesis)
    var steps = [Step("Biaya protesa", .money(cost), source: article)]
    steps += refused.map {
      Step("Ditolak: \($0.jaw.word) baru dapat lagi mulai", .date($0.allowedFrom), source: article)
    }
    steps += lines.map {
      let most = amount(of: $0.code).amount
      return Step(
        "\($0.what): biaya, paling banyak \(most)", .money($0.amount), source: tariffSource($0.code))
    }
    steps.append(Step("Dibayar", .money(lines.total), source: article))
    let mixed = !paid.isEmpty && !refused.isEmpty
    return ProsthesisPayment(
      lines: lines, refusedJaws: refused,
      warnings: warnings(for: date)
        + (mixed
          ? ["Biaya yang diisi untuk dua rahang; pastikan hanya biaya rahang yang dibayar yang diajukan."]
          : []),
      explanation: steps)
  }

  private func prosthesisLines(for jaws: [Jaw], cost: Rupiah) -> [ClaimLine] {
    guard !jaws.isEmpty else { return [] }
    let code = jaws.count > 1 ? prosthesis.twoJaws : prosthesis.oneJaw
    return [ClaimLine(code, what(code), price: min(cost, amount(of: code)))]
  }
}
