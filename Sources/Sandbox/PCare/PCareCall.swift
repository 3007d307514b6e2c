/// A request after routing: the named parts of its path, and its body.
struct PCareCall: Sendable {
  private let parts: [String: String]
  let body: JSON

  init(parts: [String: String], body: JSON = .null) {
    self.parts = parts
    self.body = body
  }

  subscript(part: String) -> String { parts[part] ?? "" }

  /// The rows between `start` and `start + limit`; nil when they are no sensible numbers (BPJS contract 1.6).
  func page(_ rows: [JSON]) -> PCareReply {
    guard let start = Int(self["start"]), let limit = Int(self["limit"]), start >= 0, limit > 0 else {
      return .refused("limit", "Baris awal dan jumlah baris harus angka.")
    }
    let page = Array(rows.dropFirst(start).prefix(limit))
    return .ok(["count": .number(String(rows.count)), "list": .array(page)])
  }
}
