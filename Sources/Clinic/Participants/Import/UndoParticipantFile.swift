import Journal
import Store
public import Vocabulary

/// Takes the newest participant file back: the list before it holds again (REG-02). With it the changes of the month go that
/// came from it: mutations, and who counts as PBI.
///
/// The file no longer counts from the first step on; its rows go afterwards, as those of a broken import do.
public struct UndoParticipantFile: Sendable {
  let clinic: Clinic
  let actor: Actor

  public init(_ clinic: Clinic, by actor: Actor) {
    self.clinic = clinic
    self.actor = actor
  }

  /// - Throws: `Refusal.conflict` when it is not the newest one, or a month was closed by it.
  public func run(_ file: ParticipantFileID) async throws {
    try await clinic.run(RetireParticipantFile(file), by: actor)
    try await clinic.run(AbandonParticipantFile(), by: actor)
  }
}

/// From here on the list before it is the list.
struct RetireParticipantFile: Command {
  static let action = Action.importParticipants
  let id: ParticipantFileID

  init(_ id: ParticipantFileID) { self.id = id }

  func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let files = try ParticipantFile.all(of: context.facility, in: tx)
    guard let file = files.first(where: { $0.id == id }) else { throw Refusal.notFound("Berkas peserta") }
    guard file.id == files.first?.id else {
      throw Refusal.conflict("Hanya berkas terbaru yang dapat dibatalkan; batalkan yang sesudahnya dahulu.")
    }
    let month: String? = try tx.value(
      """
      SELECT month FROM capitation_closing WHERE facility = \(context.facility)
        AND (participant_file = \(id) OR list_version = \(file.version)) ORDER BY month LIMIT 1
      """)
    if let month {
      throw Refusal.conflict(
        "Bulan \(month) sudah ditutup menurut berkas ini; berkas tidak dapat dibatalkan.")
    }
    try tx.execute(
      """
      INSERT INTO participant_undo (facility, id, month, version, file, total, imported_at, imported_by, undone_at,
        undone_by)
      VALUES (\(context.facility), \(id), \(file.month), \(file.version), \(file.file), \(file.total),
        \(file.importedAt), \(file.importedBy), \(context.now), \(context.actor.name))
      """)
    try tx.execute(
      "DELETE FROM participant_file_problem WHERE facility = \(context.facility) AND file = \(id)")
    try tx.execute(
      "UPDATE participant_file SET complete = 0 WHERE facility = \(context.facility) AND id = \(id)")
    let payload = ["month": file.month.text, "version": String(file.version), "total": String(file.total)]
    return Performed(
      (), try Fact(FactKind.participantsUndone, subject: "ParticipantFile/\(id)", payload: payload))
  }
}
