import Journal
import Store
import Vocabulary

extension NetworkStatement {
  /// Writes an approval down, and lets the statement take effect when it was the last one missing.
  func approve(
    _ party: NetworkApproval.Party, person: String, on day: CalendarDate, reference: String,
    in tx: WriteTransaction, _ context: Context
  ) throws -> Fact {
    guard missing.contains(party) else {
      throw Refusal.conflict(
        "Persetujuan \(party.word) untuk \(number) sudah tercatat atau tidak diperlukan.")
    }
    try tx.execute(
      """
      INSERT INTO network_approval (facility, statement, party, person, approved_on, reference, approved_at, approved_by)
      VALUES (\(context.facility), \(id), \(party), \(person), \(day), \(reference), \(context.now),
        \(context.actor.name))
      """)
    let isLast = missing == [party]
    if isLast { try settle(in: tx, context) }
    let payload = ["party": party.rawValue, "kind": kind.rawValue, "settled": isLast ? "yes" : "no"]
    return try Fact(FactKind.networkStatementApproved, subject: "NetworkStatement/\(id)", payload: payload)
  }

  private func settle(in tx: WriteTransaction, _ context: Context) throws {
    try tx.execute(
      "UPDATE network_statement SET settled_at = \(context.now) WHERE facility = \(context.facility) AND id = \(id)"
    )
    switch kind {
    case .consent: break
    case .change:
      var form = form
      form.account = try NetworkFacility.find(network, of: context.facility, in: tx).account
      try NetworkFacility.keep(network, form, form.check(), in: tx, context)
    case .revocation:
      try tx.execute(
        """
        UPDATE network_facility SET ended_on = \(context.today)
        WHERE facility = \(context.facility) AND id = \(network)
        """)
    }
  }
}
