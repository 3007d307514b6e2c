/// One field of a CSV file; whether it stood in quotation marks tells an empty text from nothing.
struct CSVField {
  var text: String
  var isQuoted: Bool
}

/// Reads a CSV file of any size record by record, and tells quoted fields from others.
struct CSVRecords {
  private var lines: LineReader
  private let file: String
  /// The line on which the last record ended, counted from 1.
  var line: Int { Int(lines.count) }

  init(_ source: any ByteSource, named file: String) {
    lines = LineReader(source)
    self.file = file
  }

  /// The next record; nil after the last.
  mutating func next() throws -> [CSVField]? {
    guard let first = try lines.next() else { return nil }
    var record = Array(first)
    // A line break between quotation marks belongs to the text.
    while !record.count(where: { $0 == CSVLine.mark }).isMultiple(of: 2) {
      guard let more = try lines.next() else { throw malformed }
      record.append(UInt8(ascii: "\n"))
      record += more
    }
    return try fields(record)
  }

  var malformed: BackupRefusal { .exportMalformed(file: file, line: line) }

  private func fields(_ record: [UInt8]) throws(BackupRefusal) -> [CSVField] {
    var fields: [CSVField] = []
    var position = 0
    while true {
      let isQuoted = position < record.count && record[position] == CSVLine.mark
      var content: [UInt8] = []
      if isQuoted {
        position += 1
        while true {
          guard position < record.count else { throw malformed }
          let byte = record[position]
          position += 1
          if byte == CSVLine.mark {
            guard position < record.count, record[position] == CSVLine.mark else { break }
            position += 1
          }
          content.append(byte)
        }
      } else {
        while position < record.count, record[position] != CSVLine.comma {
          content.append(record[position])
          position += 1
        }
      }
      guard let text = String(validating: content, as: UTF8.self) else { throw malformed }
      fields.append(CSVField(text: text, isQuoted: isQuoted))
      guard position < record.count else { return fields }
      guard record[position] == CSVLine.comma else { throw malformed }
      position += 1
    }
  }
}
