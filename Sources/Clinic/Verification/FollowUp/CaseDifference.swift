import Store
public import Vocabulary

/// A finding of a case whose amount differs from what was paid, and what became of it.
public struct CaseDifference: Sendable, Identifiable {
  /// A claim, or a visit where visits were sampled.
  public let item: String
  public let number: String
  /// Paid too much is greater than zero, paid too little less.
  public let amount: Rupiah
  /// Nil while nothing was done about it.
  public let settlement: CaseSettlement?

  public var id: String { item }

  static func all(
    of id: AuditCaseID, _ sample: CaseSample?, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [CaseDifference] {
    guard let sample else { return [] }
    let settled = Dictionary(
      try CaseSettlement.all(of: id, at: facility, in: tx).map { ($0.item, $0) },
      uniquingKeysWith: { first, _ in first })
    let found =
      sample.claims.map { ($0.id.text, $0.number, $0.finding?.difference) }
      + sample.items.map { ($0.id.text, $0.number, $0.finding?.difference) }
    return found.compactMap { item, number, difference in
      guard let difference, difference != .zero else { return nil }
      return CaseDifference(item: item, number: number, amount: difference, settlement: settled[item])
    }
  }

  /// Those of one direction about which nothing was done, as one matter.
  /// - Throws: `Refusal.conflict` when there is none.
  static func open(
    of found: AuditCase, paidTooMuch: Bool, in tx: ReadTransaction, _ context: Context
  ) throws -> [CaseDifference] {
    let sample = try CaseSample.find(found.id, at: context.facility, in: tx)
    let open = try all(of: found.id, sample, at: context.facility, in: tx).filter {
      $0.settlement == nil && ($0.amount > .zero) == paidTooMuch
    }
    guard !open.isEmpty else {
      throw Refusal.conflict(
        paidTooMuch
          ? "Tidak ada temuan terbayar lebih yang belum ditindaklanjuti."
          : "Tidak ada temuan terbayar kurang yang belum ditindaklanjuti.")
    }
    try refuseTwice(open, of: found.id, sample, in: tx, context)
    return open
  }

  /// One claim may lie in the samples of two cases; what the other one made good meanwhile is not made good again.
  private static func refuseTwice(
    _ differences: [CaseDifference], of id: AuditCaseID, _ sample: CaseSample?, in tx: ReadTransaction,
    _ context: Context
  ) throws {
    guard let drawn = sample?.drawnAt else { return }
    let others = try CaseSettlement.elsewhere(than: id, since: drawn, at: context.facility, in: tx)
    for difference in differences {
      guard let other = others[difference.item] else { continue }
      throw Refusal.conflict(
        "Selisih \(difference.number) sudah ditindaklanjuti di \(other). Perbaiki dahulu temuannya di sini."
      )
    }
  }

  /// In a sentence: `P-20261121-0001: K-1, K-2`, cut to the length of a form's field.
  static func words(_ differences: [CaseDifference], of found: AuditCase) -> String {
    let numbers = differences.map(\.number).joined(separator: ", ")
    return String("\(found.kind.word) \(found.number): \(numbers)".prefix(480))
  }
}

public typealias CaseDifferenceID = ID<CaseDifference>
