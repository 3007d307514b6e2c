import Foundation
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("The security log")
struct SecurityLogTests {
  @Test("Uses are counted by the hour and outcome, and come down in one row each")
  func counted() async throws {
    let rig = try await CredentialRig()
    for _ in 0..<3 { rig.uses.note(.used, of: .pcare, version: 1, at: rig.facility) }
    rig.uses.note(.refused, of: .pcare, version: 1, at: rig.facility, detail: "UNAUTHORIZED (401)")
    try await rig.uses.flush()
    rig.uses.note(.used, of: .pcare, version: 1, at: rig.facility)
    try await rig.uses.flush()
    rig.hands.move(.seconds(3600))
    rig.uses.note(.used, of: .pcare, version: 1, at: rig.facility)
    try await rig.uses.flush()
    let rows = try await rig.store.read { tx in
      try tx.all("SELECT * FROM credential_use ORDER BY hour, outcome", CredentialUse.init)
    }
    #expect(rows.map(\.uses) == [1, 4, 1])
    #expect(rows[0].detail == "UNAUTHORIZED (401)")
  }

  @Test("Changes, pacts, uses and what was withheld stand there, newest first, without a value")
  func lines() async throws {
    let rig = try await CredentialRig()
    try await rig.set(.pcare, CredentialRig.consumer)
    _ = await rig.open(.pcare)
    rig.hands.move(.seconds(60))
    try await rig.filePact()
    _ = await rig.open(.pcare)
    rig.uses.note(.used, of: .pcare, version: 1, at: rig.facility)
    rig.hands.move(.seconds(60))
    _ = try await ChangeCredentialKey(of: rig.store, keyFile: rig.keyFile, clock: rig.clinic.clock).run()
    try await rig.uses.flush()
    let answer = try await rig.clinic.read(ReadSecurityLog(), by: rig.head)
    #expect(
      answer.events.map(\.kind) == [.change, .use, .pact, .refusal, .change] || answer.events.count == 5)
    #expect(answer.events == answer.events.sorted { $0.at > $1.at })
    let words = answer.events.map(\.what).joined(separator: "\n")
    #expect(words.contains("Kunci kredensial diganti") && words.contains("Pakta integritas disimpan"))
    #expect(words.contains("isian cons-id, secret key, user_key"))
    #expect(words.contains("ditahan 1 kali"))
    for secret in CredentialRig.consumer.values { #expect(!words.contains(secret)) }
    let changes = try await rig.clinic.read(ReadSecurityLog(kind: .change), by: rig.head)
    #expect(changes.events.allSatisfy { $0.kind == .change } && changes.events.count == 2)
    let earlier = ReadSecurityLog(to: CalendarDate(iso: "2026-11-19"))
    #expect(try await rig.clinic.read(earlier, by: rig.head).events.isEmpty)
  }

  @Test("The file has the same lines, and no cell is a spreadsheet's formula")
  func file() throws {
    let answer = ReadSecurityLog.Answer(
      events: [
        SecurityEvent(
          at: CredentialRig.morning, kind: .violation, who: "=HYPERLINK(1)",
          what: "Kata \"sandi\", dipinjamkan.")
      ], from: CalendarDate(dayNumber: 0), to: CalendarDate(dayNumber: 0), isCut: false)
    #expect(
      String(decoding: answer.csv(.wib), as: UTF8.self)
        == "waktu,jenis,siapa,apa\r\n\"2026-11-20 08:00:00\",\"Pelanggaran\",\"'=HYPERLINK(1)\",\"Kata \"\"sandi\"\", dipinjamkan.\"\r\n"
    )
  }
}
