import CPQ

extension PostgreSQLSession {
  /// Streams rows into a table: `COPY … FROM STDIN`, in the engine's text format.
  func copy(_ rows: [[SQLValue]], _ statement: String) throws(PostgreSQLFailure) {
    guard let result = PQexec(handle, statement) else { throw lost() }
    let answer = PostgreSQLAnswer(result)
    guard answer.isCopy else { throw note(answer) }
    var text = CopyText()
    for row in rows {
      text.append(row)
      if text.bytes.count >= Self.copyPiece { try send(&text) }
    }
    try send(&text)
    guard PQputCopyEnd(handle, nil) == 1 else { throw lost() }
    var refused: PostgreSQLFailure?
    while let result = PQgetResult(handle) {
      let answer = PostgreSQLAnswer(result)
      if !answer.succeeded, refused == nil { refused = note(answer) }
    }
    if let refused { throw refused }
  }

  /// Bytes sent at once.
  private static var copyPiece: Int { 1 << 16 }

  private func send(_ text: inout CopyText) throws(PostgreSQLFailure) {
    let sent = text.bytes.withUnsafeBytes { bytes in
      PQputCopyData(handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
    }
    guard sent == 1 else { throw lost() }
    text.clear()
  }
}
