public import JKN
public import Vocabulary

/// A month whose capitation was too high, because somebody who was counted, or made up for by a renewal, had left or had lost
/// the licence before its first day, and that was written down after closing (CAP-18). A proposal: `AcceptReductions` makes the
/// correction of it.
public struct ProposedReduction: Sendable {
  public let month: ParticipantMonth
  /// The first open month, in whose payment it is taken off.
  public let settledIn: ParticipantMonth
  /// Who was counted and ought not to have been, by name.
  public let gone: [Gone]
  public let reduction: StaffReduction
  public let explanation: [Step]

  public struct Gone: Sendable, Hashable {
    public let name: String
    public let profession: Practitioner.Profession
    /// Why not: `Tidak bertugas lagi sejak 2026-10-15.`
    public let reason: String
  }

  public var amount: Rupiah { reduction.amount }

  /// The correction it becomes, of this one month, with what it was worked out from.
  func correction(by author: String, at now: Instant) -> CapitationCorrection {
    CapitationCorrection(
      .decrease, of: month, through: month, settledIn: settledIn, amount: .zero - amount, letter: "",
      note: note, by: author, isDerived: false, at: now)
  }

  private var note: String {
    let people = gone.map { "\($0.name): \($0.reason)" }.joined(separator: " ")
    let already =
      reduction.corrected > .zero ? " Sudah dicatat sebagai pengurangan \(reduction.corrected.text)." : ""
    let renewed =
      reduction.madeUp > .zero ? " Ditambah karena perpanjangan SIP \(reduction.madeUp.text)." : ""
    let figures =
      "Kapitasi yang ditutup \(reduction.closed.text), seharusnya \(reduction.recomputed.text).\(renewed)\(already)"
    return "\(figures) \(String(people.prefix(500 - figures.count - 1)))"
  }
}

extension [ProposedReduction] {
  /// What all of them take off together.
  public var total: Rupiah { reduce(.zero) { $0 + $1.amount } }
}
