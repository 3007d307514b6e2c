/// What is wrong with one line of a file, in the words for the person who gave us the file.
public struct CSVProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// Counted from 1, the header included; a field that spans lines counts from its first.
  public let line: Int
  /// The column's name in the header; `nil` when it concerns the whole line.
  public let column: String?
  /// One Indonesian sentence without the place.
  public let sentence: String

  public init(line: Int, column: String? = nil, _ sentence: String) {
    self.line = line
    self.column = column
    self.sentence = sentence
  }

  /// The sentence with its place: `Baris 17, kolom code: kode ICD-10 kosong.`
  public var description: String {
    let place = column.map { "Baris \(line), kolom \($0)" } ?? "Baris \(line)"
    return "\(place): \(sentence)"
  }
}
