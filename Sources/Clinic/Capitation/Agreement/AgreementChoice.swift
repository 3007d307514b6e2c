import JKN
import Store
public import Vocabulary

/// Which agreement's terms a Puskesmas is paid by, from a day on (AGR; agreement 004 Ps. 13).
public struct AgreementChoice: Sendable, Hashable {
  public let since: CalendarDate
  /// The name of the terms: `bontang-2024`.
  public let terms: String
  /// Since when the Puskesmas works with BPJS: one of the conditions of KBK (KBK-02).
  public let cooperatingSince: CalendarDate?
  /// Whether it runs KBK at all, as agreed with BPJS.
  public var runsKBK = true

  /// The choice in force on a day. An agreement the administrator added for the whole Dinas takes the place of an older
  /// choice from its own first day on; without either, what is usual is used.
  static func inForce(
    on day: CalendarDate, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> AgreementChoice {
    let chosen = try tx.first(
      """
      SELECT since, terms, cooperating_since, runs_kbk FROM agreement_choice
      WHERE facility = \(facility) AND since <= \(day) ORDER BY since DESC LIMIT 1
      """
    ) { row in
      AgreementChoice(
        since: try row["since"], terms: try row["terms"], cooperatingSince: try row["cooperating_since"],
        runsKBK: try row["runs_kbk"])
    }
    if let added = try AddedTerms.inForce(on: day, in: tx), chosen.map({ $0.since < added.from }) ?? true {
      return AgreementChoice(
        since: added.from, terms: added.name, cooperatingSince: chosen?.cooperatingSince,
        runsKBK: chosen?.runsKBK ?? true)
    }
    return chosen ?? AgreementChoice(since: day, terms: ShippedTerms.usual, cooperatingSince: nil)
  }

  /// What the agreement's rule asks to tell whether payment follows performance (Lampiran II I.A.2.d.2).
  func kbkStanding(on day: CalendarDate) -> KBKStanding {
    KBKStanding(runs: runsKBK, cooperatingSince: cooperatingSince, on: day)
  }
}
