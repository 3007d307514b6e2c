import Synchronization
import Testing

@testable import BPJSKesehatan

@Suite("Long lists over a bad line")
struct PCareListTests {
  private static let cards = ["0001234567890", "0001234567891", "0001234567892"]

  /// The numbers of three registrations, read one a page through `line`, and how often each page was asked for.
  private func read(
    through line: @escaping @Sendable (_ page: String, _ asked: Int) throws(BPJSError) -> Void
  ) async throws -> (found: Result<[String], BPJSError>, asked: [String: Int]) {
    let asked = Mutex<[String: Int]>([:])
    let found = Mutex<Result<[String], BPJSError>>(.success([]))
    try await PCareRig.run { rig in
      var day = try rig.newRecord(card: Self.cards[0]).encounter.day
      for card in Self.cards {
        let record = try rig.newRecord(card: card)
        day = record.encounter.day
        _ = try await rig.client.add(PCareMapper().pendaftaran(of: record))
      }
      let send = rig.client.transport.send
      let transport = BPJSTransport { request throws(BPJSError) in
        // The path ends with the number of the first row and how many are wanted.
        let page = String(request.url.split(separator: "/").suffix(2).first ?? "")
        let times = asked.withLock { asked in
          asked[page, default: 0] += 1
          return asked[page, default: 0]
        }
        try line(page, times)
        return try await send(request)
      }
      let client = PCareClient(
        configuration: rig.client.configuration, transport: transport, clock: .system)
      let of = day
      do throws(BPJSError) {
        let rows: [PendaftaranEntry] = try await client.allRows(limit: 1) { .pendaftaranOfDay(of, $0) }
        found.withLock { $0 = .success(rows.compactMap(\.noKartu)) }
      } catch {
        found.withLock { $0 = .failure(error) }
      }
    }
    return (found.withLock { $0 }, asked.withLock { $0 })
  }

  @Test("A list of a day arrives whole though the first answer to each page is lost")
  func lostPages() async throws {
    let (found, asked) = try await read { _, times throws(BPJSError) in
      if times == 1 { throw .noAnswer }
    }
    #expect(try found.get() == Self.cards)
    #expect(asked.values.allSatisfy { $0 == 2 })
    #expect(asked.count == 4)
  }

  @Test("A page that never arrives fails the list with what was met, after four attempts")
  func deadLine() async throws {
    let (found, asked) = try await read { page, _ throws(BPJSError) in
      if page == "1" { throw .unreachable }
    }
    #expect(found == .failure(.unreachable))
    #expect(asked == ["0": 1, "1": 4])
  }

  @Test("What asking again cannot mend is not asked again")
  func refused() async throws {
    let refusal = BPJSError.refused(.init(code: 401, message: "Consumer ID is Expired"))
    let (found, asked) = try await read { _, _ throws(BPJSError) in throw refusal }
    #expect(found == .failure(refusal))
    #expect(asked == ["0": 1])
  }
}
