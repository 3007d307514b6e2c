import Clinic
import Vocabulary

/// Penalties and underpayments as they are named and addressed on a page.
extension InsurerDebtID.Kind {
  var word: String {
    switch self {
    case .capitationPenalty: "Denda kapitasi"
    case .claimPenalty: "Denda klaim"
    case .underpayment: "Kurang bayar"
    }
  }

  /// The article that makes BPJS owe it.
  var source: String {
    switch self {
    case .capitationPenalty, .claimPenalty: "PKS 004 Ps.4(2)e; Lampiran II III.18–19"
    case .underpayment: "PKS 004 Ps.4(2)h; Ps.9(2)"
    }
  }
}

extension InsurerDebtID {
  var route: Route { .ledger(.debt(kind.rawValue, subject)) }
}

extension InsurerDebt {
  var route: Route { id.route }

  /// `Denda kapitasi November 2026`, `Denda klaim PK-20261005-0001`.
  var name: String {
    if case .capitationPenalty(let month) = id { return "\(id.kind.word) \(month.words)" }
    return "\(id.kind.word) \(number)"
  }

  /// `belum dibayar`, `diterima Rp1.000, sisa Rp500`, `dibayar 18 Nov 2026`.
  var state: String {
    guard let last = payments.last else { return "belum dibayar" }
    if left > .zero { return "diterima \(paid.text), sisa \(left.text)" }
    let more = excess > .zero ? ", lebih \(excess.text)" : ""
    return "dibayar \(Indonesian.day(last.receivedOn))\(more)"
  }

  var mark: StateMark {
    if payments.isEmpty { return StateMark(state, tone: .waiting, symbol: "○") }
    return StateMark(state, tone: left > .zero ? .waiting : .done, symbol: left > .zero ? "○" : "✓")
  }
}
