import Journal
import Store
import Vocabulary

extension Prescription {
  /// Moves on to the next state and sets what belongs to it.
  /// - Throws: `Refusal.conflict` when the prescription is elsewhere by now.
  func move(
    from: State, to: State, setting changes: SQL, in tx: WriteTransaction, _ context: Context
  ) throws {
    let changed = try tx.execute(
      """
      UPDATE prescription SET state = \(to), \(sql: changes)
      WHERE id = \(id) AND facility = \(context.facility) AND state = \(from)
      """)
    guard changed == 1 else {
      throw Refusal.conflict(
        "Resep \(number) sekarang \(state.word.lowercased()). Muat ulang halaman untuk langkah berikutnya.")
    }
    tx.announce(PharmacyTopic.of(context.facility))
  }

  func fact(_ kind: String, _ visit: Encounter) throws -> Fact {
    try Fact(
      kind, patient: visit.patient, subject: "Prescription/\(id)",
      payload: EncounterFact(encounter: encounter, part: id.text, version: visit.version))
  }
}
