import JKN
import Store
public import Vocabulary

/// Which agreement's terms a Puskesmas is paid by, from a day on (AGR; agreement 004 Ps. 13).
public struct AgreementChoice: Sendable, Hashable {
  public let since: CalendarDate
  /// The name of the terms: `bontang-2024`.
  public let terms: String
  /// Since when the Puskesmas works with BPJS; KBK applies after a year (KBK-02).
  public let cooperatingSince: CalendarDate?

  /// The choice in force on a day. An agreement the administrator added for the whole Dinas takes the place of an older
  /// choice from its own first day on; without either, what is usual is used.
  static func inForce(
    on day: CalendarDate, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> AgreementChoice {
    let chosen = try tx.first(
      """
      SELECT since, terms, cooperating_since FROM agreement_choice
      WHERE facility = \(facility) AND since <= \(day) ORDER BY since DESC LIMIT 1
      """
    ) { row in
      AgreementChoice(
        since: try row["since"], terms: try row["terms"], cooperatingSince: try row["cooperating_since"])
    }
    if let added = try AddedTerms.inForce(on: day, in: tx), chosen.map({ $0.since < added.from }) ?? true {
      return AgreementChoice(
        since: added.from, terms: added.name, cooperatingSince: chosen?.cooperatingSince)
    }
    return chosen ?? AgreementChoice(since: day, terms: ShippedTerms.usual, cooperatingSince: nil)
  }

  /// Whether payment follows performance: a year of work together, or 5,000 participants (Lampiran II I.A.2.d.2).
  func kbkApplies(on day: CalendarDate, participants: Int64) -> Bool {
    if participants >= 5_000 { return true }
    guard let cooperatingSince else { return true }
    return cooperatingSince.adding(months: 12) <= day
  }
}
