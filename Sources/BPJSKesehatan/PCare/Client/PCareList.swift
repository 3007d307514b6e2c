/// `{count, list}`. The count is not relied on: its meaning is not settled and some lists have none (contract 1.6).
struct PCareList<Row: Decodable & Sendable>: Decodable, Sendable {
  let rows: [Row]

  /// Also reads a bare array. A row without its identity is left out rather than losing the others.
  init(from decoder: any Decoder) throws {
    let found: [Lenient]?
    if let container = try? decoder.container(keyedBy: Key.self) {
      found = container.object([Lenient].self, .list)
    } else {
      found = try decoder.singleValueContainer().decode([Lenient].self)
    }
    rows = (found ?? []).compactMap(\.row)
  }

  private enum Key: String, CodingKey { case list }

  private struct Lenient: Decodable {
    let row: Row?
    init(from decoder: any Decoder) throws { row = try? Row(from: decoder) }
  }
}

extension PCareClient {
  /// A list in which we look before we send again: silence does not prove that nothing is there.
  func rows<Row: Decodable & Sendable>(_ endpoint: PCareEndpoint) async throws(BPJSError) -> [Row] {
    let list: PCareList<Row>? = try await read(endpoint, believesSilence: false)
    return list?.rows ?? []
  }

  /// All pages of a list: goes on until a page has fewer rows than were asked for (contract 1.6).
  /// - first: number of the first row; every list counts from 0 but `skrinning` (D12).
  func allRows<Row: Decodable & Sendable>(
    limit: Int = 100, from first: Int = 0, _ endpoint: @Sendable (PCareEndpoint.Page) -> PCareEndpoint
  ) async throws(BPJSError) -> [Row] {
    var all: [Row] = []
    for page in 0..<Self.mostPages {
      let asked = endpoint(.init(start: first + page * limit, limit: limit))
      let found: [Row] = try await patiently(attempts: Self.attemptsOfPage) { () async throws(BPJSError) in
        try await rows(asked)
      }
      all += found
      if found.count != limit { break }
    }
    return all
  }

  /// Few, so that somebody who waits for a list is soon told that the line is down.
  private static var attemptsOfPage: Int { 4 }

  /// A service that ignores the start must not keep us asking for ever.
  private static var mostPages: Int { 200 }
}
