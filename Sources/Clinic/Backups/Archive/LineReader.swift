/// Cuts bytes into lines at `\n`.
struct LineReader {
  private var source: any ByteSource
  private var pending: [UInt8] = []
  private var position = 0
  /// How many lines were handed out.
  private(set) var count: Int64 = 0

  init(_ source: any ByteSource) { self.source = source }

  /// The next line without its end; nil after the last.
  mutating func next() throws -> ArraySlice<UInt8>? {
    var searched = position
    while true {
      if let end = pending[searched...].firstIndex(of: 10) {
        defer { position = end + 1 }
        count += 1
        return pending[position..<end]
      }
      searched = pending.count
      guard let more = try source.read() else { break }
      if position > 0 {
        pending.removeFirst(position)
        searched -= position
        position = 0
      }
      pending += more
    }
    guard position < pending.count else { return nil }
    defer { position = pending.count }
    count += 1
    return pending[position...]
  }
}
