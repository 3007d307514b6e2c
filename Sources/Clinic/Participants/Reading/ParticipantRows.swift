import Vocabulary

/// Everything a participant file says, line by line: whom it lists, and which lines are wrong.
struct ParticipantRows: Sendable {
  private(set) var participants: [RegisteredParticipant] = []
  /// The first thousand; `badLines` counts them all.
  private(set) var problems: [CSVProblem] = []
  private(set) var badLines = 0

  static let mostProblems = 1000

  /// - Throws: `ImportRefusal` when it is no such file at all.
  init(
    csv bytes: [UInt8], on today: CalendarDate, _ progress: @Sendable (ImportProgress) -> Void
  ) throws(ImportRefusal) {
    var scanner = CSVScanner(bytes)
    let header: ParticipantColumns
    let width: Int
    do throws(CSVProblem) {
      guard let first = try scanner.next() else { throw CSVProblem(line: 1, "Berkas kosong.") }
      header = try ParticipantColumns(first.fields)
      width = first.fields.count
    } catch {
      throw .problems([error], total: 1)
    }
    let reader = ParticipantLine(columns: header, today: today)
    var seen: [JKNNumber: Int] = [:]
    var told = -1
    while true {
      do throws(CSVProblem) {
        guard let (line, fields) = try scanner.next() else { break }
        guard fields.count == width else {
          throw CSVProblem(line: line, "Ada \(fields.count) isian; judul kolom menyebut \(width).")
        }
        let participant = try reader.read(fields, line: line)
        if let before = seen.updateValue(line, forKey: participant.card) {
          throw CSVProblem(line: line, "Nomor kartu ini sudah ada di baris \(before).")
        }
        participants.append(participant)
      } catch {
        badLines += 1
        if problems.count < Self.mostProblems { problems.append(error) }
      }
      let percent = scanner.millionthsRead / 10_000
      if percent > told { progress(ImportProgress(step: .reading, percent: percent)) }
      told = percent
    }
    guard !participants.isEmpty else {
      throw problems.isEmpty ? .noRows : .problems(Array(problems.prefix(20)), total: badLines)
    }
  }
}
