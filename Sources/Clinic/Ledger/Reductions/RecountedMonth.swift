import JKN
import Vocabulary

/// A month that was paid, counted again with who was really there by what is written down now (CAP-18).
struct RecountedMonth {
  let month: ParticipantMonth
  let terms: AgreementTerms
  /// Who was counted, or made up for by a renewal, and ought not to have been.
  let gone: [ProposedReduction.Gone]
  /// What it was closed with. A month from before the first closing is only known by today's records.
  let closed: Rupiah
  /// What renewals brought it in the correction of the next month.
  let madeUp: Rupiah
  /// With who is left of those that were counted.
  let counted: Rupiah
  /// With who is left of all of them.
  let recomputed: Rupiah
  /// From who was counted to who is left of all of them.
  let difference: StaffDifference

  /// What of the renewals was paid for somebody who was not there.
  var undone: Rupiah { madeUp - (recomputed - counted) }
}

extension CapitationCorrection {
  /// Whether it makes up for renewals in one month, and names those it is for.
  var isNamedRenewal: Bool { cause == .renewal && firstMonth == lastMonth && !madeUpFor.isEmpty }
}
