import Clinic
import Foundation
import Testing
import Vocabulary

@testable import Web

/// The nineteen black-box cases of BPJS contract 6.10, by their numbers there.
@Suite("Mobile JKN: the contract's black-box cases")
struct ConformanceTests {
  @Test("1–3: a token for the right password only, and nothing without a token")
  func tokens() async throws {
    try await MobileSite().test { caller async throws in
      let right = try await caller.signIn()
      #expect(right.code == 200 && right.message == "Ok" && !caller.token.isEmpty)
      for (name, password) in [("mobile", "salah"), ("lain", "rahasia"), ("", "")] {
        let wrong = try await caller.signIn(name, password)
        #expect(wrong.code == 201 && !wrong.hasResponse && wrong.status == 200)
      }
      let path = "antrean/status/001/\(MobileSite.today)"
      #expect(try await caller.send(.get, path).code == 201)
      var forged = caller
      forged.token = "sampah.sampah.sampah"
      let refused = try await forged.get(path)
      #expect(refused.code == 201 && !refused.hasResponse && refused.message == "Token tidak valid")
    }
  }

  @Test("4: one row of eight members for each doctor's session")
  func status() async throws {
    try await MobileSite().test { caller async throws in
      let answer = try await caller.get("antrean/status/001/\(MobileSite.today)")
      let row = try #require(answer.rows.first)
      #expect(answer.code == 200 && answer.rows.count == 1 && row.count == 8)
      #expect(row["namapoli"] as? String == "Poli Umum")
      #expect(row["totalantrean"] as? String == "0")
      #expect(row["sisaantrean"] as? Int == 0)
      #expect(row["antreanpanggil"] as? String == "")
      #expect(row["kodedokter"] as? Int == 73229)
      #expect(row["namadokter"] as? String == "dr. Ratna Kusumah")
      #expect(row["jampraktek"] as? String == MobileSite.hours)
      #expect(row["keterangan"] as? String == "Pendaftaran ditutup jam 11:00.")
    }
  }

  @Test("5: a day that is none, a poli that is none, and yesterday are refused in three ways")
  func wrongStatus() async throws {
    try await MobileSite().test { caller async throws in
      let expected = [
        "001/2020-13-40": "Format Tanggal Tidak Sesuai, format yang benar adalah yyyy-mm-dd",
        "999/\(MobileSite.today)": "Poli Tidak Ditemukan",
        "001/2026-11-19": "Tanggal Periksa Tidak Berlaku Mundur",
        "001/2026-11-22": "Maaf belum Ada Antrian ditanggal 2026-11-22",
      ]
      for (path, message) in expected {
        let answer = try await caller.get("antrean/status/" + path)
        #expect(answer.code == 201 && answer.message == message && !answer.hasResponse)
      }
    }
  }

  @Test("6–10, 12–15: a newcomer enrols, books once, looks, cancels once and books again")
  func story() async throws {
    try await MobileSite().test { caller async throws in
      #expect(try await caller.post("antrean", MobileCaller.booking()).code == 202)
      let enrolled = try await caller.post("peserta", MobileCaller.newcomer())
      #expect(enrolled.code == 200 && enrolled.response["norm"] as? String == "00000001")
      let known = try await caller.post("peserta", MobileCaller.newcomer())
      #expect(known.code == 201 && known.message == "Data pasien ini sudah terdaftar")

      let booked = try await caller.post("antrean", MobileCaller.booking())
      #expect(booked.code == 200)
      #expect(booked.response["nomorantrean"] as? String == "A-001")
      #expect(booked.response["angkaantrean"] as? Int == 1)
      #expect(booked.response["namapoli"] as? String == "Poli Umum")
      #expect(booked.response["sisaantrean"] as? Int == 0)
      #expect(booked.response["antreanpanggil"] as? String == "")
      #expect(booked.response["keterangan"] as? String != nil)
      let twice = try await caller.post("antrean", MobileCaller.booking())
      #expect(twice.code == 201 && twice.message.lowercased().contains("hanya dapat diambil 1 kali"))

      let left = try await caller.get(
        "antrean/sisapeserta/\(MobileCaller.card(9001))/001/\(MobileSite.today)")
      #expect(left.code == 200 && left.response["nomorantrean"] as? String == "A-001")

      #expect(try await caller.put("antrean/batal", MobileCaller.cancellation()).code == 200)
      let gone = try await caller.put("antrean/batal", MobileCaller.cancellation())
      #expect(gone.code == 201 && gone.message == "Antrean Sudah Dibatalkan !")
      let again = try await caller.post("antrean", MobileCaller.booking())
      #expect(again.code == 200 && again.response["nomorantrean"] as? String == "A-002")
    }
  }

  @Test("11: every wrong body is refused in words of its own")
  func wrongBodies() async throws {
    let site = try await MobileSite()
    try await site.patient()
    try await site.test { caller async throws in
      var messages: Set<String> = []
      let changes: [[String: Any?]] = [
        ["nomorkartu": "000200000900"], ["nomorkartu": "00020000090AB"], ["nomorkartu": ""],
        ["nik": "320413010190900"], ["nik": "32041301019090AB"], ["nik": ""],
        ["tanggalperiksa": "2026-11-19"], ["kodepoli": "999"], ["tanggalperiksa": "2026-11-22"],
      ]
      for change in changes {
        let answer = try await caller.post("antrean", MobileCaller.booking(9001, change))
        #expect(answer.code == 201 && !answer.hasResponse)
        #expect(messages.insert(answer.message).inserted, "\(change) is told as another: \(answer.message)")
      }
    }
  }

  @Test("16: who has been served cannot cancel")
  func served() async throws {
    let site = try await MobileSite()
    try await site.patient()
    try await site.test { caller async throws in
      #expect(try await caller.post("antrean", MobileCaller.booking()).code == 200)
      let desk = site.demo.actor(.loket)
      let queue = try await site.clinic.read(QueueBoard(), by: desk)
      let booking = try #require(queue.expected.first).booking
      let ticket = try await site.clinic.run(CheckIn(booking.id), by: desk).ticket
      #expect(ticket.label == "A-001")
      try await site.clinic.run(MoveTicket(ticket.id, .serve), by: desk)
      let answer = try await caller.put("antrean/batal", MobileCaller.cancellation())
      #expect(answer.message == "Pasien Sudah Dilayani, Antrean Tidak Dapat Dibatalkan !")
    }
  }

  @Test("17: a body of the first version takes any open session")
  func firstVersion() async throws {
    let site = try await MobileSite()
    try await site.patient()
    try await site.test { caller async throws in
      let answer = try await caller.post("antrean", MobileCaller.firstVersion())
      #expect(answer.code == 200 && answer.response["nomorantrean"] as? String == "A-001")
    }
  }

  @Test("18: content type and the case of headers do not matter")
  func leniency() async throws {
    let site = try await MobileSite()
    try await site.patient()
    try await site.test { caller async throws in
      let body = try JSONSerialization.data(
        withJSONObject: MobileCaller.booking().compactMapValues { $0 })
      var headers = caller.signed
      headers[.contentType] = "text/plain"
      let answer = try await caller.send(
        .post, "antrean/", String(decoding: body, as: UTF8.self), headers: headers)
      #expect(answer.code == 200)
    }
  }

  @Test("19: fifty at once get fifty numbers without a gap, and the counter goes on after them")
  func crowd() async throws {
    let site = try await MobileSite()
    for serial in 9100..<9150 { try await site.patient(serial) }
    try await site.test { caller async throws in
      let numbers = try await withThrowingTaskGroup(of: Int?.self) { group in
        for serial in 9100..<9150 {
          group.addTask {
            try await caller.post("antrean", MobileCaller.booking(serial)).response["angkaantrean"] as? Int
          }
        }
        return try await group.reduce(into: [Int?]()) { $0.append($1) }
      }
      #expect(numbers.compactMap { $0 }.sorted() == Array(1...50))
      let walkIn = try await site.patient(9002)
      let room = try #require(site.demo.rooms["umum"])
      let visit = try await site.clinic.run(
        RegisterVisit(patient: walkIn.id, room: room.id, payer: .jknHere), by: site.demo.actor(.loket))
      #expect(visit.ticket.number == 51)
    }
  }
}
