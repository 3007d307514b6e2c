import Clinic
import Foundation
import HTTPTypes
import Journal
import Testing
import Vocabulary

@testable import Web

extension HTTPFields {
  fileprivate func merging(_ other: HTTPFields) -> HTTPFields {
    var all = self
    all.append(contentsOf: other)
    return all
  }
}

@Suite("Mobile JKN: tokens, malformed requests and the shapes of answers")
struct ServiceTests {
  @Test("A token ends with its life, and with the password it was given for")
  func tokenLife() async throws {
    let site = try await MobileSite()
    try await site.test { caller async throws in
      let path = "antrean/status/001/\(MobileSite.today)"
      site.state.now = TestSite.morning + .seconds(12 * 3600 - 1)
      #expect(try await caller.get(path).code == 200)
      site.state.now = TestSite.morning + .seconds(12 * 3600)
      #expect(try await caller.get(path).message == "Token expired")
      site.state.now = TestSite.morning
      site.state.password = "diganti"
      #expect(try await caller.get(path).message == "Token tidak valid")
    }
  }

  @Test("Failed sign-ins and foreign tokens of one address are held back; who has a good token books on")
  func failures() async throws {
    let site = try await MobileSite()
    let pace = AddressPace(.init(most: 30, refill: .seconds(3600)))
    try await site.test(failures: pace) { caller async throws in
      let path = "antrean/status/001/\(MobileSite.today)"
      let from: HTTPFields = [.forwardedFor: "198.51.100.1"]
      func tries(_ password: String) async throws -> MobileCaller.Answer {
        let secret: HTTPFields = [.mobileUsername: MobileSite.username, .mobilePassword: password]
        return try await caller.send(.get, "auth", headers: from.merging(secret))
      }
      for _ in 0..<40 { #expect(try await tries("rahasia").code == 200) }
      for _ in 0..<29 { #expect(try await tries("salah").status == 200) }
      let foreign: HTTPFields = [.mobileToken: "x.y.z", .mobileUsername: MobileSite.username]
      let last = try await caller.send(.get, path, headers: from.merging(foreign))
      #expect(last.message == "Token tidak valid")
      let refused = try await tries("rahasia")
      #expect(refused.status == 429 && refused.code == 201)
      #expect(refused.message.hasPrefix("Terlalu banyak percobaan masuk yang gagal. Coba lagi "))
      #expect(try await caller.send(.get, path, headers: from.merging(foreign)).status == 429)
      for _ in 0..<100 {
        #expect(try await caller.send(.get, path, headers: from.merging(caller.signed)).code == 200)
      }
      #expect(try await caller.signIn().code == 200)
    }
  }

  @Test("An older token stays good when a newer one was given out")
  func olderToken() async throws {
    let site = try await MobileSite()
    try await site.test { caller async throws in
      site.state.now = TestSite.morning + .seconds(60)
      _ = try await caller.signIn()
      #expect(try await caller.get("antrean/status/001/\(MobileSite.today)").code == 200)
    }
  }

  @Test(
    "Whatever is sent, the answer is the contract's envelope under HTTP 200",
    arguments: [
      "", "x", "{", "[]", "null", "1", "\"teks\"", "{}", "{\"nomorkartu\":null}", "{\"nomorkartu\":{}}",
      "{\"nomorkartu\":1,\"nik\":[1]}", "\u{0}", String(repeating: "[", count: 20_000),
      "{\"nomorkartu\":\"" + String(repeating: "9", count: 100_000) + "\"}",
    ])
  func malformed(body: String) async throws {
    try await MobileSite().test { caller async throws in
      for (method, path) in [(HTTPMethod.post, "antrean"), (.post, "peserta"), (.put, "antrean/batal")] {
        let answer = try await caller.send(
          method == .post ? .post : .put, path, body, headers: caller.signed)
        #expect(answer.status == 200 && answer.code == 201 && !answer.message.isEmpty && !answer.hasResponse)
      }
    }
  }

  private enum HTTPMethod { case post, put }

  @Test("An address that is not there is told in the envelope, too")
  func unknownAddress() async throws {
    try await MobileSite().test { caller async throws in
      for path in ["", "lain", "antrean", "antrean/status/001", "antrean/status/001/a/b", "%00/%ff"] {
        let answer = try await caller.send(.get, path, headers: caller.signed)
        #expect(answer.status == 200 && answer.code == 201)
      }
    }
  }

  @Test("Quotes and percent signs in a path find nothing and break nothing")
  func hostilePaths() async throws {
    try await MobileSite().test { caller async throws in
      for part in ["%27%20OR%201=1", "%22", "..%2f..", "%E2%80%8B"] {
        #expect(try await caller.get("antrean/status/\(part)/\(MobileSite.today)").code == 201)
        #expect(try await caller.get("antrean/sisapeserta/\(part)/001/\(MobileSite.today)").code == 201)
      }
    }
  }

  @Test("In the first version the poli is one object and numbers are texts")
  func firstVersion() async throws {
    var choices = MobileJKN.Choices()
    choices.version = .one
    choices.path = "bpjs/antrean-fktp"
    let site = try await MobileSite(choices)
    try await site.patient()
    try await site.test { caller async throws in
      let status = try await caller.get("antrean/status/001/\(MobileSite.today)")
      #expect(status.response.count == 5 && status.response["sisaantrean"] as? String == "0")
      let booked = try await caller.post("antrean", MobileCaller.firstVersion())
      #expect(booked.response["angkaantrean"] as? String == "1")
    }
  }

  @Test("Refusals become HTTP statuses where that is wished")
  func mirrored() async throws {
    var choices = MobileJKN.Choices()
    choices.mirrorsStatus = true
    try await MobileSite(choices).test { caller async throws in
      #expect(try await caller.signIn("mobile", "salah").status == 201)
      #expect(try await caller.post("antrean", MobileCaller.booking()).status == 202)
    }
  }

  @Test("A booking stands in the journal under Mobile JKN's name, and the chain holds")
  func journal() async throws {
    let site = try await MobileSite()
    let patient = try await site.patient()
    try await site.test { caller async throws in
      _ = try await caller.post("antrean", MobileCaller.booking())
      _ = try await caller.put("antrean/batal", MobileCaller.cancellation())
      let entries = try await site.clinic.store.read {
        try Journal.entries(of: patient.id, limit: 10, in: $0)
      }
      let own = entries.filter { $0.author.role == "mobile-jkn" }.map(\.kind)
      #expect(Set(own) == [FactKind.bookingMade, FactKind.bookingCancelled])
      #expect(try await site.clinic.store.read { try ChainCheck.run(in: $0) }.breaks.isEmpty)
    }
  }

  @Test("Status counts bookings and numbers of the counter together, each once")
  func counts() async throws {
    let site = try await MobileSite()
    try await site.patient(9001)
    let walkIn = try await site.patient(9002)
    let room = try #require(site.demo.rooms["umum"])
    let desk = site.demo.actor(.loket)
    try await site.test { caller async throws in
      _ = try await caller.post("antrean", MobileCaller.booking(9001))
      try await site.clinic.run(RegisterVisit(patient: walkIn.id, room: room.id, payer: .jknHere), by: desk)
      func row() async throws -> [String: Any] {
        try #require(try await caller.get("antrean/status/001/\(MobileSite.today)").rows.first)
      }
      #expect(try await row()["totalantrean"] as? String == "2")
      #expect(try await row()["sisaantrean"] as? Int == 2)
      let queue = try await site.clinic.read(QueueBoard(room.id), by: desk)
      try await site.clinic.run(CheckIn(try #require(queue.expected.first).booking.id), by: desk)
      #expect(try await row()["totalantrean"] as? String == "2")
      let called = try #require(try await site.clinic.run(CallNext(room.id), by: desk))
      #expect(try await row()["antreanpanggil"] as? String == called.label)
      #expect(try await row()["sisaantrean"] as? Int == 1)
    }
  }
}
