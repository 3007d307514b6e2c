import JKN
import Journal
public import Store
public import Vocabulary

/// Says by which agreement's terms the Puskesmas is paid from a day on. Earlier months keep what they were counted by.
public struct ChooseAgreement: Command {
  public static let action = Action.manageFacility
  public let terms: String
  public let since: CalendarDate
  public let cooperatingSince: CalendarDate?
  /// Whether the Puskesmas runs KBK under it.
  public let runsKBK: Bool

  public init(
    _ terms: String, since: CalendarDate, cooperatingSince: CalendarDate? = nil, runsKBK: Bool = true
  ) {
    self.terms = terms
    self.since = since
    self.cooperatingSince = cooperatingSince
    self.runsKBK = runsKBK
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    guard try KnownTerms.all(in: tx).contains(where: { $0.name == terms }) else {
      throw Problems([Problem(field: "perjanjian", "Perjanjian ini tidak dikenal.")])
    }
    if let cooperatingSince, cooperatingSince > context.today {
      throw Problems([Problem(field: "kerja-sama", "Tanggal mulai kerja sama tidak boleh di masa depan.")])
    }
    try tooEarly(in: tx, context).throwIfAny()
    try tx.execute(
      """
      INSERT INTO agreement_choice (facility, since, terms, cooperating_since, runs_kbk, chosen_at, chosen_by)
      VALUES (\(context.facility), \(since), \(terms), \(cooperatingSince), \(runsKBK), \(context.now),
        \(context.actor.name))
      ON CONFLICT (facility, since) DO UPDATE SET terms = excluded.terms,
        cooperating_since = excluded.cooperating_since, runs_kbk = excluded.runs_kbk, chosen_at = excluded.chosen_at,
        chosen_by = excluded.chosen_by
      """)
    let payload = ["terms": terms, "since": since.iso, "runsKBK": runsKBK ? "yes" : "no"]
    return Performed((), try Fact(FactKind.agreementChosen, payload: payload))
  }

  /// After an end for fraud, or for three warnings with one for fraud among them, there is no new agreement for a year
  /// (SAN-10; PKS 004 Ps.12(7)).
  private func tooEarly(in tx: ReadTransaction, _ context: Context) throws -> Problems {
    let source = try OversightTerms.shipped().recooperation.source
    var problems = Problems()
    for ending in try AgreementEnding.all(of: context.facility, in: tx) {
      guard let again = ending.againFrom, ending.effectiveOn < since, since < again else { continue }
      problems.add(
        "sejak",
        "Perjanjian baru paling cepat mulai \(again.iso): yang lama berakhir \(ending.effectiveOn.iso) dengan dasar "
          + "\(ending.cause.word.lowercased()), dan ada kecurangan (\(source)).")
    }
    return problems
  }
}
