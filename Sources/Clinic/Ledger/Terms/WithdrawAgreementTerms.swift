import Journal
public import Store
public import Vocabulary

/// Takes an added agreement back that nothing was closed by yet: its file was wrong.
public struct WithdrawAgreementTerms: Command {
  public static let action = Action.importReferenceData
  let id: AddedTermsID

  public init(_ id: AddedTermsID) { self.id = id }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let added = try AddedTerms.all(in: tx)
    guard let terms = added.first(where: { $0.id == id })?.terms else {
      throw Refusal.notFound("Ketentuan perjanjian")
    }
    let closed: Int =
      try tx.value("SELECT COUNT(*) AS n FROM capitation_closing WHERE terms = \(terms.name)") ?? 0
    guard closed == 0 else {
      throw Refusal.conflict(
        "Ada bulan yang ditutup menurut perjanjian ini; ketentuannya tidak dapat dicabut.")
    }
    let chosen: Int =
      try tx.value("SELECT COUNT(*) AS n FROM agreement_choice WHERE terms = \(terms.name)") ?? 0
    guard chosen == 0 else {
      throw Refusal.conflict("Ada Puskesmas yang memilih perjanjian ini; ketentuannya tidak dapat dicabut.")
    }
    guard id == added.last?.id else {
      throw Refusal.conflict(
        "Hanya yang terakhir ditambahkan dapat dicabut: yang lain mungkin menjadi dasarnya.")
    }
    try tx.execute(
      """
      UPDATE agreement_file SET withdrawn_at = \(context.now), withdrawn_by = \(context.actor.name)
      WHERE id = \(id)
      """)
    return Performed((), try Fact(FactKind.agreementTermsWithdrawn, payload: ["terms": terms.name]))
  }
}
