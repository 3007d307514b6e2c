/// One endpoint: method, path below the base (`:name` stands for one segment) and what answers it.
struct PCareRoute: Sendable {
  typealias Answer = @Sendable (inout PCareDesk, PCareCall) -> PCareReply

  let method: String
  private let pattern: [String]
  let answer: Answer

  init(_ method: String, _ pattern: String, _ answer: @escaping Answer) {
    self.method = method
    self.pattern = pattern.split(separator: "/").map(String.init)
    self.answer = answer
  }

  /// The named parts, or nil when the path is another one. Paths do not mind their case (BPJS contract 1.9).
  func match(_ method: String, _ path: [String]) -> [String: String]? {
    guard method == self.method, path.count == pattern.count else { return nil }
    var parts: [String: String] = [:]
    for (expected, segment) in zip(pattern, path) {
      if expected.hasPrefix(":") {
        parts[String(expected.dropFirst())] = segment
      } else if expected.lowercased() != segment.lowercased() {
        return nil
      }
    }
    return parts
  }
}
