import Testing

@testable import BPJSKesehatan

@Suite("Reference lists over the wire")
struct PCareReferenceTests {
  @Test("Every list of the sandbox is read")
  func lists() async throws {
    try await PCareRig.run { rig in
      let client = rig.client
      let poli = try await client.poli()
      #expect(poli.first { $0.kdPoli == "003" }?.poliSakit == true)
      let doctors = try await client.dokter()
      #expect(doctors.map(\.kdDokter).contains("73229"))
      let diagnoses = try await client.diagnosa("hypertension")
      #expect(diagnoses.map(\.kdDiag) == ["I10"])
      let levels = try await client.kesadaran()
      #expect(levels.map(\.kdSadar) == ["01", "02", "03", "04"])
      let endings = try await client.statusPulang(rawatInap: false)
      #expect(endings.map(\.kdStatusPulang).contains("3"))
      let prognoses = try await client.prognosa()
      #expect(prognoses.count == 5)
      for kind in JenisAlergi.allCases {
        let allergies = try await client.alergi(kind)
        #expect(allergies.first?.nmAlergi == "Tidak Ada")
      }
      let procedures = try await client.tindakan(kdTkp: "10")
      #expect(procedures.first?.nmTindakan == "Pelayanan KB : Suntik")
      let drugs = try await client.dpho("parasetamol 500")
      #expect(drugs.map(\.kdObat) == ["13010000001"])
      let facilities = try await client.provider()
      #expect(facilities.count == 3)
    }
  }

  @Test("The demo's procedures are on the sandbox's list, within its tariffs")
  func demoProcedures() async throws {
    try await PCareRig.run { rig in
      let offered = try await rig.client.tindakan(kdTkp: "10")
      for procedure in PCareMapping.demo.procedures.values {
        let item = try #require(offered.first { $0.kdTindakan == procedure.code })
        #expect(procedure.rupiah <= item.maxTarif ?? 0)
      }
    }
  }

  @Test("A visit, its drugs and procedures are taken back")
  func takingBack() async throws {
    try await PCareRig.run { rig in
      let record = try rig.newRecord(card: "0001234567890")
      let day = record.encounter.day
      let noUrut = try await rig.client.add(PCareMapper().pendaftaran(of: record))
      #expect(try await rig.client.pendaftaran(noUrut: noUrut, on: day)?.status == "Baru")
      let visit = try await rig.client.add(PCareMapper().kunjungan(of: record))
      let drug = try await rig.client.add(
        Obat(noKunjungan: visit, racikan: true, name: .free("Puyer"), signa1: 3, signa2: 1, jmlObat: 10))
      #expect(drug.kdRacikan == "R.01")
      let procedure = try await rig.client.add(Tindakan(noKunjungan: visit, kdTindakan: "09001", biaya: 0))
      try await rig.client.update(
        Tindakan(
          kdTindakanSK: Int(procedure) ?? 0, noKunjungan: visit, kdTindakan: "09001", biaya: 0,
          keterangan: "x"))
      let changed = try await rig.client.tindakan(noKunjungan: visit)
      #expect(changed.map(\.keterangan) == ["x"])
      try await rig.client.deleteTindakan(procedure, noKunjungan: visit)
      try await rig.client.deleteObat(drug.kdObatSK, noKunjungan: visit)
      try await rig.client.deleteKunjungan(visit)
      try await rig.client.deletePendaftaran(
        noKartu: "0001234567890", on: day, noUrut: noUrut, kdPoli: "001")
      #expect(try await rig.client.pendaftaran(on: day).isEmpty)
    }
  }
}
