import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("Prolanis clubs, findings and screening over the wire (contract 3.3, 3.7, 3.14)")
struct PCareGroupTests {
  @Test("An activity is held, changed, attended and taken back")
  func activity() async throws {
    try await PCareRig.run { rig in
      let client = rig.client
      let day = try rig.newRecord(card: "0001234567890").encounter.day
      let club = try #require(try await client.clubs(kdProgram: "01").first)
      #expect(club.kdProgram == "01")
      var activity = Kegiatan(
        clubId: club.clubId, tglPelayanan: WireDate(day), kdKegiatan: "11", kdKelompok: "01",
        materi: "Gula darah", biaya: 150_000)
      let number = try await client.save(activity)
      #expect(number.count == 11)
      activity.eduId = number
      activity.lokasi = "Balai desa"
      #expect(try await client.save(activity) == number)
      let held = try await client.kegiatan(inMonthOf: day)
      #expect(held.map(\.lokasi) == ["Balai desa"])
      #expect(held.first?.nmKegiatan == "Penyuluhan dan Senam")
      #expect(held.first?.club == club)

      try await client.add(PesertaKegiatan(eduId: number, noKartu: "0009930000011"))
      #expect(try await client.peserta(ofKegiatan: number).map(\.peserta.pstProl) == ["DM"])
      try await client.deletePeserta("0009930000011", ofKegiatan: number)
      #expect(try await client.peserta(ofKegiatan: number).isEmpty)
      try await client.deleteKegiatan(number)
      #expect(try await client.kegiatan(inMonthOf: day).isEmpty)
    }
  }

  @Test("An unknown club is refused by its field")
  func unknownClub() async throws {
    try await PCareRig.run { rig in
      let day = try rig.newRecord(card: "0001234567890").encounter.day
      let refusal = BPJSError.Refusal(
        code: 412, message: "PRECONDITION_FAILED",
        details: [FieldMessage(field: "clubId", message: "Tidak sesuai dengan referensi sistem.")])
      await #expect(throws: BPJSError.refused(refusal)) {
        _ = try await rig.client.save(
          Kegiatan(clubId: 1, tglPelayanan: WireDate(day), kdKegiatan: "01", kdKelompok: "01"))
      }
    }
  }

  @Test("Findings of a visit are added, changed and taken back")
  func findings() async throws {
    try await PCareRig.run { rig in
      let client = rig.client
      let record = try rig.newRecord(card: "0001234567890")
      _ = try await client.add(PCareMapper().pendaftaran(of: record))
      let visit = try await client.add(PCareMapper().kunjungan(of: record))
      var findings = MCU(
        noKunjungan: visit, kdProvider: record.facility.bpjsProvider ?? "",
        tglPelayanan: WireDate(record.encounter.day),
        values: [.gulaDarahPuasa: 126, .gulaDarahHbA1c: 7.2], keterangan: "Prolanis")
      findings.kdMCU = try await client.add(findings)
      #expect(try await client.mcu(noKunjungan: visit) == [findings])
      findings.values[.fungsiGinjalCrea] = 0.9
      try await client.update(findings)
      #expect(try await client.mcu(noKunjungan: visit) == [findings])
      try await client.deleteMCU(findings.kdMCU, noKunjungan: visit)
      #expect(try await client.mcu(noKunjungan: visit).isEmpty)
    }
  }

  @Test("The screening is read from its first row on")
  func screening() async throws {
    try await PCareRig.run { rig in
      let summary = try await rig.client.rekapSkrining()
      #expect(summary.count == 12)
      #expect(summary.first { $0.penyakit == "penyakit_diabetes_mellitus" }?.beresiko == 2)
      let people = try await rig.client.pesertaSkrining("peserta contoh")
      #expect(people.count == 5)
      #expect(people.first?.berisiko["diabetes_mellitus"] == true)
      #expect(people.first?.berisiko["tuberkulosis"] == nil)
      let candidates = try await rig.client.prolanisSkrining(.diabetes, "0001234567890")
      #expect(candidates.map(\.isMember) == [false])
      #expect(candidates.first?.diagnosaTerakhir?.hasPrefix("E119;") == true)
    }
  }

  @Test("A partner pharmacy tells its stock")
  func stock() async throws {
    try await PCareRig.run { rig in
      let stock = try await rig.client.stock(ofApotek: "0114A900", "metformin")
      #expect(stock.first?.stok == 250)
      #expect(try await rig.client.peserta(noka: "0001234567890")?.kdJenis == "21")
    }
  }
}
