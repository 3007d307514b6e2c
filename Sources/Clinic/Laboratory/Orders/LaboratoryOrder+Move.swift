import Journal
import Store
import Vocabulary

extension LaboratoryOrder {
  /// Moves on to the next state.
  /// - Throws: `Refusal.conflict` when the order is elsewhere by now.
  func move(to next: State, in tx: WriteTransaction, _ context: Context) throws {
    let changed = try tx.execute(
      """
      UPDATE laboratory_order SET state = \(next)
      WHERE id = \(id) AND facility = \(context.facility) AND state = \(state)
      """)
    guard changed == 1 else {
      throw Refusal.conflict("Permintaan \(number) baru saja diproses orang lain. Muat ulang halaman.")
    }
    tx.announce(LaboratoryTopic.of(context.facility))
  }

  func fact(_ kind: String, _ visit: Encounter, version: Int = 0) throws -> Fact {
    try Fact(
      kind, patient: visit.patient, subject: "LaboratoryOrder/\(id)",
      payload: EncounterFact(encounter: encounter, part: id.text, version: version))
  }
}
