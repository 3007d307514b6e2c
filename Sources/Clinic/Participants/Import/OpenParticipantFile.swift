import Crypto
import Journal
import Store
import Vocabulary

/// Begins a version of the list: clears what a broken import left, and takes the next number.
struct OpenParticipantFile: Command {
  static let action = Action.importParticipants

  let month: ParticipantMonth
  let name: String
  let bytes: [UInt8]

  struct Opened: Sendable {
    let id: ParticipantFileID
    let facility: FacilityID
    let today: CalendarDate
    let month: ParticipantMonth
    let version: Int
    /// The newest version there is, and the newest of an earlier month.
    let previous: Int?
    let monthBefore: Int?
  }

  func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Opened> {
    let files = try ParticipantFile.all(of: context.facility, in: tx)
    if let newest = files.first, month < newest.month {
      throw Refusal.conflict(
        "Berkas bulan \(newest.month.text) sudah diimpor; berkas bulan yang lebih lama tidak dapat menyusul.")
    }
    try AbandonParticipantFile.clear(context.facility, in: tx)
    let version = (files.first?.version ?? 0) + 1
    let id = ParticipantFileID(at: context.now)
    let digest = SHA256.hash(data: bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
      .joined()
    try tx.execute(
      """
      INSERT INTO participant_file (id, facility, month, version, file, digest, imported_at, imported_by,
        complete, total, added, removed, changed, bad_lines)
      VALUES (\(id), \(context.facility), \(month), \(version), \(name), \(digest), \(context.now),
        \(context.actor.name), 0, 0, 0, 0, 0, 0)
      """)
    return Performed(
      Opened(
        id: id, facility: context.facility, today: context.today, month: month, version: version,
        previous: files.first?.version, monthBefore: files.first { $0.month < month }?.version), nil)
  }
}
