import Testing
import Vocabulary

@testable import Clinic

@Suite("Sessions with the network")
struct CoachingTests {
  private static func draft(_ network: NetworkFacilityID) throws -> CoachingDraft {
    var draft = CoachingDraft()
    draft.kind = .coaching
    draft.heldOn = try day("2026-11-18")
    draft.topic = "Kelengkapan klaim ANC"
    draft.place = "Aula Puskesmas"
    draft.leader = "dr. Kepala Contoh"
    draft.minutes = "Bukti buku KIA dilampirkan."
    draft.attendees = [.init(network, person: "Bd. Rina Contoh")]
    return draft
  }

  @Test("Kept with topic, who came and what was agreed; who came to none is told; taken back with a reason")
  func kept() async throws {
    let rig = try await ClaimRig()
    _ = try await rig.networkMidwife()
    func year(_ year: Int? = nil) async throws -> ReadCoaching.Answer {
      try await rig.clinic.read(ReadCoaching(year), by: rig.officer)
    }
    let network = try #require(try await year().networks.first)
    #expect(try await year().uncoached.map(\.name) == ["PMB Melati"])
    var draft = try Self.draft(network.id)
    draft.scan = Array("%PDF-1.5 hadir".utf8)
    let id = try await rig.clinic.run(RecordCoaching(draft), by: rig.officer)
    let session = try #require(try await year().sessions.first)
    #expect(session.number == "PB-20261120-0001" && session.kind == .coaching && session.hasScan)
    #expect(session.attendees == [.init(network.id, person: "Bd. Rina Contoh")])
    #expect(session.recordedBy == rig.officer.name && session.minutes == "Bukti buku KIA dilampirkan.")
    #expect(try await year().uncoached.isEmpty)
    #expect(try await year(2025).sessions.isEmpty)
    let scan = try await rig.clinic.read(ReadCoachingScan(id), by: rig.officer)
    #expect(scan.kind == .pdf && scan.bytes == Array("%PDF-1.5 hadir".utf8))
    let blank = try await problems {
      try await rig.clinic.run(WithdrawCoaching(id, reason: ""), by: rig.officer)
    }
    #expect(blank.all.map(\.field) == ["alasan"])
    try await rig.clinic.run(WithdrawCoaching(id, reason: "Salah tanggal"), by: rig.officer)
    #expect(try await year().sessions.isEmpty)
    await #expect(throws: Refusal.notFound("Pembinaan")) {
      try await rig.clinic.run(WithdrawCoaching(id, reason: "x"), by: rig.officer)
    }
  }

  @Test("What is missing, unknown or in the future is told field by field")
  func refused() async throws {
    let rig = try await ClaimRig()
    _ = try await rig.networkMidwife()
    let network = try #require(try await rig.clinic.read(ReadCoaching(), by: rig.officer).networks.first?.id)
    func fields(_ draft: CoachingDraft) async throws -> Set<String> {
      let refused = try await problems { try await rig.clinic.run(RecordCoaching(draft), by: rig.officer) }
      return Set(refused.all.map(\.field))
    }
    #expect(
      try await fields(CoachingDraft()) == [
        "bentuk", "tanggal", "materi", "tempat", "pemimpin", "notulen", "hadir",
      ])
    var draft = try Self.draft(network)
    draft.heldOn = try day("2026-11-21")
    draft.scan = Array("teks".utf8)
    draft.attendees = [.init(network, person: " ")]
    #expect(try await fields(draft) == ["tanggal", "pindaian", CoachingDraft.Field.person(network)])
    draft = try Self.draft(NetworkFacilityID(at: PaidMonth.today))
    #expect(try await fields(draft) == ["hadir"])
    await #expect(throws: Refusal.forbidden(.manageClaims)) {
      try await rig.clinic.run(RecordCoaching(draft), by: rig.month.demo.actor(.dokter))
    }
  }
}
