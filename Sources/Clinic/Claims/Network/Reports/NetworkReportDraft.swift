import Vocabulary

/// What the network adds to the month's claims, as it is typed.
public struct NetworkReportDraft: Sendable {
  /// A service a line: `Resep peserta JKN; 120`.
  public var others = ""
  public var note = ""
  /// Ticked when nothing happened in the month.
  public var isNothing = false

  public init() {}

  /// The names of its fields.
  public enum Field {
    public static let others = "pelayanan-lain"
    public static let note = "catatan"
    public static let nothing = "nihil"
    public static let confirmer = "yang-mengonfirmasi"
  }

  private static let mostLines = 50
  private static let longest = 150

  /// - Throws: the fields that are wrong.
  func content(beside claimed: [NetworkReport.Line]) throws(Problems) -> NetworkReport.Content {
    var problems = Problems()
    let written = others.split(whereSeparator: \.isNewline).map { String($0).trimmingBlanks }
      .filter { !$0.isEmpty }
    if written.count > Self.mostLines { problems.add(Field.others, "Paling banyak 50 baris.") }
    var lines: [NetworkReport.Line] = []
    for (index, text) in written.enumerated() where problems[Field.others] == nil {
      if let line = Self.line(text) {
        lines.append(line)
      } else {
        problems.add(
          Field.others, "Baris \(index + 1): tulis pelayanan; jumlah, misalnya Resep peserta JKN; 120.")
      }
    }
    let note = note.trimmingBlanks
    problems.limit(note, at: Field.note, "Catatan", to: 500)
    let content = NetworkReport.Content(claimed: claimed, others: lines, note: note)
    if problems.isEmpty {
      if content.isEmpty, !isNothing {
        problems.add(Field.nothing, "Tidak ada pelayanan bulan ini? Centang nihil, atau tulis pelayanannya.")
      } else if isNothing, !content.isEmpty {
        problems.add(Field.nothing, "Ada pelayanan di laporan ini; hapus centang nihil.")
      }
    }
    try problems.throwIfAny()
    return content
  }

  private static func line(_ text: String) -> NetworkReport.Line? {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
      .map { String($0).trimmingBlanks }
    guard parts.count == 2, !parts[0].isEmpty, parts[0].count <= longest,
      let count = Int(parts[1].filter { $0 != "." }), (1...1_000_000).contains(count)
    else { return nil }
    return NetworkReport.Line(parts[0], count: count)
  }
}
