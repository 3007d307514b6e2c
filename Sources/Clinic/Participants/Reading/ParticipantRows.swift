import Spreadsheets
import Vocabulary

/// Everything a participant file says, line by line: whom it lists, and which lines are wrong.
struct ParticipantRows: Sendable {
  private(set) var participants: [RegisteredParticipant] = []
  /// The first thousand; `badLines` counts them all.
  private(set) var problems: [CSVProblem] = []
  private(set) var badLines = 0
  private var seen: [JKNNumber: Int] = [:]

  static let mostProblems = 1000

  /// - Parameter file: CSV, or a workbook whose first sheet is read.
  /// - Throws: `ImportRefusal` when it is no such file at all.
  init(
    _ file: [UInt8], on today: CalendarDate, _ progress: @Sendable (ImportProgress) -> Void
  ) throws(ImportRefusal) {
    var told = -1
    func tell(_ millionths: Int) {
      let percent = millionths / 10_000
      if percent > told { progress(ImportProgress(step: .reading, percent: percent)) }
      told = percent
    }
    if SheetRows.isWorkbook(file) {
      try read(workbook: file, today, tell)
    } else {
      try read(csv: file, today, tell)
    }
    guard !participants.isEmpty else {
      throw problems.isEmpty ? .noRows : .problems(Array(problems.prefix(20)), total: badLines)
    }
  }

  private mutating func read(
    csv bytes: [UInt8], _ today: CalendarDate, _ tell: (Int) -> Void
  ) throws(ImportRefusal) {
    var scanner = CSVScanner(bytes)
    let width: Int
    let reader: ParticipantLine
    do throws(CSVProblem) {
      guard let first = try scanner.next() else { throw CSVProblem(line: 1, "Berkas kosong.") }
      reader = ParticipantLine(columns: try ParticipantColumns(first.fields), today: today)
      width = first.fields.count
    } catch {
      throw .problems([error], total: 1)
    }
    while true {
      do throws(CSVProblem) {
        guard let (line, fields) = try scanner.next() else { break }
        guard fields.count == width else {
          throw CSVProblem(line: line, "Ada \(fields.count) isian; judul kolom menyebut \(width).")
        }
        try take(reader.read(fields, line: line), line)
      } catch {
        note(error)
      }
      tell(scanner.millionthsRead)
    }
  }

  private mutating func read(
    workbook bytes: [UInt8], _ today: CalendarDate, _ tell: (Int) -> Void
  ) throws(ImportRefusal) {
    var sheet = try ParticipantSheet(bytes)
    let reader = ParticipantLine(columns: sheet.columns, today: today)
    while let (line, fields) = try sheet.next() {
      do throws(CSVProblem) {
        try take(reader.read(fields, line: line), line)
      } catch {
        note(error)
      }
      tell(sheet.millionthsRead)
    }
  }

  private mutating func take(_ participant: RegisteredParticipant, _ line: Int) throws(CSVProblem) {
    if let before = seen.updateValue(line, forKey: participant.card) {
      throw CSVProblem(line: line, "Nomor kartu ini sudah ada di baris \(before).")
    }
    participants.append(participant)
  }

  private mutating func note(_ problem: CSVProblem) {
    badLines += 1
    if problems.count < Self.mostProblems { problems.append(problem) }
  }
}
