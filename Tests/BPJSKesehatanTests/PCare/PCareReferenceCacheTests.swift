import Clinic
import Foundation
import Store
import Synchronization
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("P-Care's lists in our own database")
struct PCareReferenceCacheTests {
  /// A clock that a test moves.
  private final class Hands: Sendable {
    private let moment = Mutex(Instant(Date()))
    var clock: WallClock { WallClock { self.moment.withLock { $0 } } }
    func turn(_ span: Duration) { moment.withLock { $0 = $0 + span } }
  }

  private func references(_ rig: PCareRig, _ hands: Hands, failing: Bool = false) async throws
    -> PCareReferences
  {
    try await rig.store.migrate(Schema.migrations + BPJSKesehatan.migrations, at: 0)
    let send = rig.client.transport.send
    let transport = BPJSTransport { request throws(BPJSError) in
      if failing { throw .unreachable }
      return try await send(request)
    }
    let client = PCareClient(configuration: rig.client.configuration, transport: transport, clock: .system)
    return PCareReferences(of: "puskesmas", store: rig.store, clock: hands.clock) { client }
  }

  @Test("Every list is read once, kept with its age, and found by its words")
  func reading() async throws {
    try await PCareRig.run { rig in
      let hands = Hands()
      let references = try await references(rig, hands)
      #expect(try await references.age(of: .poli) == nil)
      try await references.refreshDue()
      for list in PCareReferenceList.allCases {
        #expect(try await references.age(of: list)?.readAt == hands.clock.now(), "\(list)")
        #expect(try await !references.rows(of: list).isEmpty, "\(list)")
      }
      #expect(try await references.rows(of: .poli).first?.flag == true)
      #expect(try await references.rows(of: .diagnosa, words: "hypertension").map(\.code) == ["I10"])
      #expect(try await references.rows(of: .subSpesialis, words: "anak").map(\.parent) == ["ANA", "ANA"])
      #expect(try await references.rows(of: .tindakanRJTP).contains { $0.amount == 15_000 })
    }
  }

  @Test("A list that cannot be read again keeps its rows and says why; it is tried again after a while")
  func failing() async throws {
    try await PCareRig.run { rig in
      let hands = Hands()
      let working = try await references(rig, hands)
      try await working.refresh(.poli)
      let read = try await working.age(of: .poli)?.readAt
      let broken = try await references(rig, hands, failing: true)
      hands.turn(.seconds(25 * 3600))
      try await broken.refreshDue()
      let age = try #require(try await broken.age(of: .poli))
      #expect(age.readAt == read)
      #expect(age.problem?.contains("tidak dapat dihubungi") == true)
      #expect(try await !broken.rows(of: .poli).isEmpty)
      // The service could not be reached: the other lists were not tried.
      #expect(try await broken.age(of: .dokter) == nil)
      try await working.refreshDue()
      #expect(try await working.age(of: .poli)?.problem != nil)
      hands.turn(.seconds(16 * 60))
      try await working.refreshDue()
      #expect(
        try await working.age(of: .poli)
          == PCareListAge(
            readAt: hands.clock.now(), triedAt: hands.clock.now(), problem: nil))
    }
  }

  @Test("Of several servers on one database one reads each list")
  func severalServers() async throws {
    try await PCareRig.run { rig in
      let hands = Hands()
      try await rig.store.migrate(Schema.migrations + BPJSKesehatan.migrations, at: 0)
      let asked = Mutex<[String: Int]>([:])
      let send = rig.client.transport.send
      let transport = BPJSTransport { request throws(BPJSError) in
        asked.withLock { $0[request.url, default: 0] += 1 }
        return try await send(request)
      }
      let client = PCareClient(configuration: rig.client.configuration, transport: transport, clock: .system)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<3 {
          let server = PCareReferences(of: "puskesmas", store: rig.store, clock: hands.clock) { client }
          group.addTask { try await server.refreshDue() }
        }
        try await group.waitForAll()
      }
      // The specialties are asked for twice: for themselves, and for their parts.
      let often = asked.withLock { $0 }.filter { $0.value > ($0.key.contains("spesialis") ? 2 : 1) }
      #expect(often.isEmpty, "\(often)")
    }
  }

  @Test("After the clock was set back a list is read again instead of never")
  func clockSetBack() async throws {
    try await PCareRig.run { rig in
      let hands = Hands()
      let references = try await references(rig, hands)
      try await references.refreshDue()
      hands.turn(.seconds(-30 * 86_400))
      try await references.refreshDue()
      #expect(try await references.age(of: .poli)?.readAt == hands.clock.now())
    }
  }

  @Test("The clinic's directory names specialties and special referrals, and asks P-Care for hospitals")
  func directory() async throws {
    try await PCareRig.run { rig in
      let references = try await references(rig, Hands())
      for list in [PCareReferenceList.spesialis, .subSpesialis, .sarana, .khusus] {
        try await references.refresh(list)
      }
      let directory = ReferralDirectory.pcare(rig.client, references)
      let choices = await directory.choices()
      #expect(choices.specialties.contains(.init(code: "26", name: "Anak: ANAK")))
      #expect(choices.specialties.contains { $0.code == "HDL" })
      #expect(choices.specialties.contains { $0.code == "THA/30" })
      #expect(!choices.specialties.contains { $0.code == "THA" })
      #expect(choices.readAt != nil)
      let day = try rig.newRecord(card: "0001234567890").encounter.day
      let card = JKNNumber(stored: "0001234567890")
      for code in ["26", "HDL", "THA/30"] {
        let answer = await directory.hospitals(
          .init(specialtyCode: code, saranaCode: nil, day: day, card: card))
        guard case .found(let hospitals) = answer else { return #expect(Bool(false), "\(answer)") }
        #expect(hospitals.first?.code == "0112R016")
      }
      let unknown = await directory.hospitals(
        .init(specialtyCode: "999", saranaCode: nil, day: day, card: card))
      #expect(
        unknown
          == .unavailable("P-Care menolak (kode 412): kdSubSpesialis: Tidak sesuai dengan referensi sistem."))
    }
  }
}
