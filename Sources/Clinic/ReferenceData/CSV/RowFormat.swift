/// How the rows of one kind of file become values: the columns it must have, and the reading of one row.
public struct RowFormat<Value: Sendable>: Sendable {
  public let columns: [String]
  public let read: @Sendable (CSVRow) throws(CSVProblem) -> Value

  public init(_ columns: String, _ read: @escaping @Sendable (CSVRow) throws(CSVProblem) -> Value) {
    self.columns = columns.split(separator: " ").map(String.init)
    self.read = read
  }

  /// The one of `formats` whose columns the file has.
  public static func choose(
    among formats: [RowFormat], for reader: CSVReader
  ) throws(CSVProblem) -> RowFormat {
    if let format = formats.first(where: { reader.has($0.columns) }) { return format }
    let known = formats.map { $0.columns.joined(separator: ", ") }.joined(separator: "; atau ")
    throw CSVProblem(line: 1, "Judul kolom tidak dikenal. Yang harus ada: \(known).")
  }

  /// Every row of a small file.
  public static func all(
    _ bytes: [UInt8], _ formats: [RowFormat]
  ) throws(CSVProblem) -> [Value] {
    var reader = try CSVReader(bytes)
    let format = try choose(among: formats, for: reader)
    var values: [Value] = []
    while let row = try reader.next() { values.append(try format.read(row)) }
    return values
  }
}
