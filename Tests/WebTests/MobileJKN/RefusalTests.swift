import Clinic
import Foundation
import Testing
import Vocabulary

@testable import Web

/// The refusals of BPJS contract 6.5 to 6.8, word for word.
@Suite("Mobile JKN: refusals in the contract's words")
struct RefusalTests {
  @Test(
    "What a booking lacks is told by its own sentence",
    arguments: [
      ("nomorkartu", "", "Nomor Kartu Tidak Boleh Kosong"),
      ("nomorkartu", "123", "Nomor kartu harus 13 digit"),
      ("nomorkartu", "00020000090A1", "Format Nomor Kartu Tidak Sesuai"),
      ("nik", "", "NIK Tidak Boleh Kosong"),
      ("nik", "1", "NIK harus 16 digit"), ("nik", "320413010190900X", "Format NIK Tidak Sesuai"),
      ("kodepoli", "", "Kode Poli Tidak Boleh Kosong"), ("kodepoli", "999", "Poli Tidak Ditemukan"),
      ("tanggalperiksa", "", "Tanggal Tidak Boleh Kosong"),
      ("tanggalperiksa", "20-11-2026", "Format Tanggal Tidak Sesuai, format yang benar adalah yyyy-mm-dd"),
      ("tanggalperiksa", "2026-11-19", "Tanggal Periksa Tidak Berlaku Mundur"),
      ("tanggalperiksa", "2027-11-20", "Tanggal Periksa Tidak Berlaku"),
      ("tanggalperiksa", "2026-11-22", "Pendaftaran ke Poli Ini Sedang Tutup"),
      ("kodedokter", "", "Maaf Dokter Tujuan Anda Masih Kosong"),
      ("kodedokter", "11111", "Jadwal dokter tidak ditemukan"),
      ("jampraktek", "", "Maaf Jam Praktek tidak boleh kosong"),
      ("jampraktek", "01:00-02:00", "Maaf Jam Praktek tidak ditemukan"),
      ("nohp", "", "Maaf Nomor HP tidak boleh kosong"), ("nohp", "abc", "Maaf Format Nomor HP Tidak Sesuai"),
    ])
  func bookings(member: String, value: String, message: String) async throws {
    let site = try await MobileSite()
    try await site.patient()
    try await site.test { caller async throws in
      let answer = try await caller.post("antrean", MobileCaller.booking(9001, [member: value]))
      #expect(answer.code == 201 && answer.message == message && !answer.hasResponse)
      #expect(try await caller.post("antrean", MobileCaller.booking()).code == 200)
    }
  }

  @Test("After the closing hour today is closed, tomorrow is not")
  func closing() async throws {
    let site = try await MobileSite()
    try await site.patient()
    try await site.test { caller async throws in
      site.turn(to: 11, 0)
      let late = try await caller.post("antrean", MobileCaller.booking())
      #expect(late.code == 201 && late.message == "Pendaftaran Ke Poli Umum Sudah Tutup Jam 11:00")
      let tomorrow = MobileCaller.booking(9001, ["tanggalperiksa": "2026-11-21"])
      #expect(try await caller.post("antrean", tomorrow).code == 200)
    }
  }

  @Test("When the quota is used up another day is offered, and a cancelled number frees a place")
  func quota() async throws {
    let site = try await MobileSite(quota: 1)
    try await site.patient(9001)
    try await site.patient(9002)
    try await site.test { caller async throws in
      #expect(try await caller.post("antrean", MobileCaller.booking(9001)).code == 200)
      let full = try await caller.post("antrean", MobileCaller.booking(9002))
      #expect(full.message == "Maaf kouta antrian tidak tersedia atau Habis ! Mohon pilih tanggal lain!")
      _ = try await caller.put("antrean/batal", MobileCaller.cancellation(9001))
      #expect(try await caller.post("antrean", MobileCaller.booking(9002)).code == 200)
    }
  }

  @Test("Card and NIK of two people do not go together")
  func identities() async throws {
    let site = try await MobileSite()
    try await site.patient(9001)
    try await site.patient(9002)
    try await site.test { caller async throws in
      let answer = try await caller.post(
        "antrean", MobileCaller.booking(9001, ["nik": MobileCaller.nik(9002)]))
      #expect(answer.code == 201 && answer.message == "Data NIK dan Nomor Kartu tidak sesuai")
    }
  }

  @Test("Who has a number from the counter gets no second one, sees it, and can give it back")
  func counter() async throws {
    let site = try await MobileSite()
    let patient = try await site.patient()
    let room = try #require(site.demo.rooms["umum"])
    try await site.clinic.run(
      RegisterVisit(patient: patient.id, room: room.id, payer: .jknHere), by: site.demo.actor(.loket))
    try await site.test { caller async throws in
      let path = "antrean/sisapeserta/\(MobileCaller.card(9001))/001/\(MobileSite.today)"
      #expect(try await caller.post("antrean", MobileCaller.booking()).code == 201)
      #expect(try await caller.get(path).response["nomorantrean"] as? String == "A-001")
      #expect(try await caller.put("antrean/batal", MobileCaller.cancellation()).code == 200)
      #expect(try await caller.get(path).message == "Antrean Tidak Ditemukan !")
    }
  }

  @Test("What nobody booked cannot be cancelled")
  func unknownNumber() async throws {
    let site = try await MobileSite()
    try await site.patient()
    try await site.test { caller async throws in
      let answer = try await caller.put("antrean/batal", MobileCaller.cancellation())
      #expect(answer.code == 201 && answer.message == "Antrean Tidak Ditemukan !")
      let past = MobileCaller.cancellation(9001, ["tanggalperiksa": "2026-11-19"])
      #expect(try await caller.put("antrean/batal", past).message == "Tanggal Periksa Tidak Berlaku Mundur")
      let short = MobileCaller.cancellation(9001, ["nomorkartu": "1"])
      #expect(try await caller.post("antrean/batal", short).message == "Nomor kartu harus 13 digit")
    }
  }

  @Test(
    "What a newcomer's data lack is told by its own sentence",
    arguments: [
      ("nomorkartu", "", "Nomor Kartu tidak boleh kosong"), ("nomorkartu", "1", "Nomor Kartu harus 13 digit"),
      ("nomorkartu", "00020000090A1", "Format Nomor Kartu tidak sesuai"),
      ("nik", "", "NIK tidak boleh kosong"),
      ("nik", "1", "NIK harus 16 digit"), ("nomorkk", "1", "Nomor KK harus 16 digit"),
      ("nama", " ", "Nama tidak boleh kosong"), ("jeniskelamin", "", "Jenis Kelamin tidak boleh kosong"),
      ("jeniskelamin", "X", "Jenis Kelamin tidak ditemukan"),
      ("tanggallahir", "", "Tanggal Lahir tidak boleh kosong"),
      ("tanggallahir", "1-1-90", "Format Tanggal Lahir tidak sesuai, format yang benar adalah yyyy-mm-dd"),
      ("tanggallahir", "2027-01-01", "Tanggal lahir pasien salah"),
      ("alamat", "", "Alamat tidak boleh kosong"),
      ("kodeprop", "", "Kode Propinsi tidak boleh kosong"),
      ("namakel", "", "Nama Kelurahan tidak boleh kosong"),
      ("rt", "", "RT tidak boleh kosong"),
    ])
  func newcomers(member: String, value: String, message: String) async throws {
    try await MobileSite().test { caller async throws in
      let answer = try await caller.post("peserta", MobileCaller.newcomer(9001, [member: value]))
      #expect(answer.code == 201 && answer.message == message)
    }
  }
}
