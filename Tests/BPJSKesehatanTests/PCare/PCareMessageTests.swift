import Foundation
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("Messages to P-Care (contract 3.6, 3.8, 3.10, 3.13)")
struct PCareMessageTests {
  private func json(_ message: some Encodable) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(message))
  }

  private func json(_ text: String) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  static let day = WireDate("20-08-2026")

  @Test("A visit is the contract's minimal sample, null members included")
  func kunjungan() throws {
    let expected = try json(
      """
      {"noKunjungan":null,"noKartu":"0001234567890","tglDaftar":"20-08-2026","kdPoli":"001",
      "keluhan":"Batuk pilek 3 hari","kdSadar":"01","sistole":120,"diastole":80,"beratBadan":55,"tinggiBadan":160,
      "respRate":20,"heartRate":80,"lingkarPerut":72,"kdStatusPulang":"3","tglPulang":"20-08-2026",
      "kdDokter":"73229","kdDiag1":"J00","kdDiag2":null,"kdDiag3":null,"kdPoliRujukInternal":null,
      "rujukLanjut":null,"kdTacc":-1,"alasanTacc":null,"anamnesa":"Batuk, pilek, tanpa demam","alergiMakan":"00",
      "alergiUdara":"00","alergiObat":"00","kdPrognosa":"01","terapiObat":"Parasetamol 3x500 mg",
      "terapiNonObat":"Istirahat, minum cukup","bmhp":"-","suhu":"36,8"}
      """)
    let day = try #require(Self.day)
    let message = Kunjungan(
      noKunjungan: nil, noKartu: "0001234567890", tglDaftar: day, kdPoli: "001",
      keluhan: "Batuk pilek 3 hari", kdSadar: "01", sistole: 120, diastole: 80, beratBadan: 55,
      tinggiBadan: 160, respRate: 20, heartRate: 80, lingkarPerut: 72, kdStatusPulang: "3", tglPulang: day,
      kdDokter: "73229", kdDiag1: "J00", kdDiag2: nil, kdDiag3: nil, kdPoliRujukInternal: nil,
      rujukLanjut: nil, anamnesa: "Batuk, pilek, tanpa demam", alergiMakan: "00",
      alergiUdara: "00", alergiObat: "00", kdPrognosa: "01", terapiObat: "Parasetamol 3x500 mg",
      terapiNonObat: "Istirahat, minum cukup", bmhp: "-", suhu: Suhu(tenths: 368))
    #expect(try json(message) == expected)
  }

  @Test("A referral is to a sub-specialist or special, the other member null")
  func referral() throws {
    let day = try #require(WireDate("21-08-2026"))
    let vertical = RujukLanjut(
      tglEstRujuk: day, kdppk: "0112R016", destination: .subSpesialis(code: "26", sarana: nil))
    #expect(
      try json(vertical)
        == json(
          """
          {"tglEstRujuk":"21-08-2026","kdppk":"0112R016","subSpesialis":{"kdSubSpesialis1":"26","kdSarana":null},
          "khusus":null}
          """))
    let special = RujukLanjut(
      tglEstRujuk: day, kdppk: "0112R016",
      destination: .khusus(code: "HDL", subSpesialis: nil, catatan: "rutin hemodialisa"))
    #expect(
      try json(special)
        == json(
          """
          {"tglEstRujuk":"21-08-2026","kdppk":"0112R016","subSpesialis":null,
          "khusus":{"kdKhusus":"HDL","kdSubSpesialis":null,"catatan":"rutin hemodialisa"}}
          """))
  }

  @Test("A registration carries every field the contract lists")
  func pendaftaran() throws {
    let message = Pendaftaran(
      kdProviderPeserta: "0114A026", tglDaftar: try #require(Self.day), noKartu: "0001234567890",
      kdPoli: "001",
      keluhan: "", kunjSakit: true, kdTkp: "10")
    #expect(
      try json(message)
        == json(
          """
          {"kdProviderPeserta":"0114A026","tglDaftar":"20-08-2026","noKartu":"0001234567890","kdPoli":"001",
          "keluhan":"","kunjSakit":true,"sistole":0,"diastole":0,"beratBadan":0,"tinggiBadan":0,"respRate":0,
          "lingkarPerut":0,"heartRate":0,"rujukBalik":0,"kdTkp":"10"}
          """))
  }

  @Test("A drug of the list goes by its code, another by its name")
  func obat() throws {
    let listed = Obat(
      noKunjungan: "K", name: .dpho(code: "13010000001"), signa1: 3, signa2: 1, jmlObat: 10)
    #expect(
      try json(listed)
        == json(
          """
          {"kdObatSK":0,"noKunjungan":"K","racikan":false,"kdRacikan":null,"obatDPHO":true,"kdObat":"13010000001",
          "signa1":3,"signa2":1,"jmlObat":10,"jmlPermintaan":0,"nmObatNonDPHO":"-"}
          """))
    let free = try json(Obat(noKunjungan: "K", name: .free("Salep"), signa1: 2, signa2: 1, jmlObat: 1))
    #expect(free.member("obatDPHO") == .flag(false))
    #expect(free.member("kdObat") == .null)
    #expect(free.member("nmObatNonDPHO") == .text("Salep"))
  }

  @Test("A procedure carries its number, code and price")
  func tindakan() throws {
    #expect(
      try json(Tindakan(noKunjungan: "K", kdTindakan: "01006", biaya: 15_000))
        == json(
          """
          {"kdTindakanSK":0,"noKunjungan":"K","kdTindakan":"01006","biaya":15000,"keterangan":null,"hasil":0}
          """))
  }

  @Test(
    "A temperature is text with a decimal comma", arguments: zip([368, 400, 36], ["36,8", "40,0", "3,6"]))
  func suhu(tenths: Int, text: String) {
    #expect("\(Suhu(tenths: tenths))" == text)
  }
}
