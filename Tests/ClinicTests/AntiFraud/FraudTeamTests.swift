import JKN
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("The fraud prevention team and the declarations of both sides (FRD-01, FRD-06)")
struct FraudTeamTests {
  private static let scan = Array("%PDF-1.7 SK".utf8)
  private let month: PaidMonth
  private var team: Actor { month.demo.actor(.timKecurangan) }

  init() async throws { month = try await PaidMonth(participants: 1) }

  private func read() async throws -> ReadFraudTeam.Answer {
    try await month.clinic.read(ReadFraudTeam(), by: team)
  }

  private func decree() async throws -> TeamDecreeID {
    try await month.clinic.run(
      RecordDecree(
        number: "SK 440/1", on: day("2026-01-02"), from: day("2026-01-05"), until: day("2026-12-31"),
        scan: Self.scan), by: team)
  }

  private func admit(
    _ name: String, _ part: TeamMember.Part, by decree: TeamDecreeID, since: String = "2026-01-05"
  ) async throws -> TeamMemberID {
    try await month.clinic.run(
      AdmitTeamMember(name, part, note: part == .other ? "Promkes" : "", by: decree, since: day(since)),
      by: team)
  }

  @Test("A decree has number, day, term and document; it holds on the days of its term until it is ended")
  func decrees() async throws {
    let empty = try await problems {
      try await month.clinic.run(RecordDecree(number: "", on: nil, from: nil, until: nil, scan: []), by: team)
    }
    #expect(empty.all.map(\.field) == ["nomor-sk", "tanggal-sk", "sk-mulai", "pindaian-sk"])
    let id = try await decree()
    let kept = try #require(try await read().decrees.first)
    #expect(try kept.holds(on: day("2026-12-31")) && !kept.holds(on: day("2027-01-01")))
    let file = try #require(kept.files.first)
    #expect(try await month.clinic.read(ReadTeamFile(file.id), by: team).bytes == Self.scan)
    await #expect(throws: Refusal.notFound("Berkas")) {
      try await month.clinic.read(ReadCaseFile(file.id), by: team)
    }
    let again = try await problems { try await decree() }
    #expect(again.all.map(\.field) == ["nomor-sk"])
    try await month.clinic.run(EndTeamRecord(.decree(id)), by: team)
    #expect(try await read().decrees.first?.holds(on: day("2026-11-20")) == false)
  }

  @Test("Members have the parts the agreement names; a meeting keeps who came and who did not")
  func meeting() async throws {
    let decree = try await decree()
    let unnamed = try await problems {
      try await month.clinic.run(
        AdmitTeamMember("Rina", .other, by: decree, since: day("2026-01-05")), by: team)
    }
    #expect(unnamed.all.map(\.field) == ["unsur-lain"])
    let coder = try await admit("Yuni Astuti", .coder, by: decree)
    let auditor = try await admit("Budi Contoh", .internalAudit, by: decree)
    let later = try await admit("Sari Contoh", .recorder, by: decree, since: "2026-11-15")
    let stranger = try await problems {
      try await month.clinic.run(
        HoldTeamMeeting(
          on: day("2026-11-10"), place: "Aula", agenda: "Temuan", decisions: "", present: [later]),
        by: team)
    }
    #expect(stranger.all.map(\.field) == ["hadir"])
    try await month.clinic.run(
      HoldTeamMeeting(
        on: day("2026-11-10"), place: "Aula", agenda: "Temuan Oktober", decisions: "Telaah ulang",
        present: [coder],
        guests: "Dinas"), by: team)
    let held = try #require(try await read().meetings.first)
    #expect(held.present == ["Yuni Astuti"] && held.absent == ["Budi Contoh"] && held.guests == "Dinas")
    try await month.clinic.run(EndTeamRecord(.member(auditor)), by: team)
    #expect(try await read().members.first { $0.id == auditor }?.isMember(on: day("2026-11-20")) == false)
    await #expect(throws: Refusal.self) {
      try await month.clinic.run(EndTeamRecord(.member(auditor)), by: team)
    }
  }

  @Test("A declaration of either side is prepared, then filed signed with its day, once")
  func declaration() async throws {
    for party in IntegrityDeclaration.Party.allCases {
      let id = try await month.clinic.run(
        PrepareDeclaration(party, signer: "Nama Contoh", position: "Kepala", number: "", place: "Soreang"),
        by: team)
      let unsigned = try await problems {
        try await month.clinic.run(FileDeclaration(id, signedOn: nil, scan: []), by: team)
      }
      #expect(unsigned.all.map(\.field) == ["ditandatangani", "pindaian-pernyataan"])
      let filed = FileDeclaration(id, signedOn: try day("2026-11-19"), scan: Self.scan)
      try await month.clinic.run(filed, by: team)
      let again = try await problems { try await month.clinic.run(filed, by: team) }
      #expect(again.all.map(\.field) == ["pernyataan"])
    }
    let kept = try await read().declarations
    #expect(Set(kept.map(\.party)) == [.puskesmas, .insurer])
    #expect(kept.allSatisfy { $0.signedOn?.iso == "2026-11-19" && $0.files.count == 1 })
  }

  @Test("What the old register held has moved: decree, member, meeting and declaration; the SPTJM stay")
  func moved() async throws {
    let store = try Store.temporary()
    try await store.migrate(Schema.migrations.filter { $0.number <= 141 }, at: 0)
    let demo = try await DemoPuskesmas.seed(in: store, at: PaidMonth.today)
    try await store.write { tx in
      for kind in ["decree", "member", "meeting", "declaration", "sptjm"] {
        try tx.execute(
          """
          INSERT INTO fraud_team_entry (facility, id, kind, on_day, title, note, recorded_at, recorded_by)
          VALUES (\(demo.facility.id), \(FraudTeamEntryID(at: PaidMonth.today)), \(kind), '2026-02-03',
            \("Lama \(kind)"), 'Ket', \(PaidMonth.today), 'x')
          """)
      }
    }
    try await store.migrate(Schema.migrations, at: 0)
    let clinic = Clinic(store: store, clock: .fixed(PaidMonth.today))
    let team = demo.actor(.timKecurangan)
    try await clinic.run(EnterStatement(on: day("2026-11-02"), number: "SPTJM/1", note: ""), by: team)
    let read = try await clinic.read(ReadFraudTeam(), by: team)
    #expect(read.decrees.map(\.number) == ["Lama decree"] && read.members.map(\.name) == ["Lama member"])
    #expect(read.meetings.map(\.agenda) == ["Lama meeting"])
    #expect(read.declarations.map(\.signedOn?.iso) == ["2026-02-03"])
    #expect(read.statements.map(\.title) == ["SPTJM/1", "Lama sptjm"])
  }
}
