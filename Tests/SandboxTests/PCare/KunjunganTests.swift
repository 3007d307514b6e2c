import Testing

@testable import Sandbox

@Suite("Visits at the sandbox's P-Care (BPJS contract 3.5, 3.6 and section 5)")
struct KunjunganTests {
  let bench = PCareBench()

  private func add(_ changes: [String: JSON]) -> PCareReply {
    bench.register()
    return bench.ask("POST", "kunjungan/v1", PCareBench.kunjungan(changes))
  }

  @Test("The contract's minimal sample is accepted and numbered by facility, month and sequence")
  func accepted() {
    let reply = add([:])
    #expect(reply.code == 201)
    #expect(reply.payload == [["field": "noKunjungan", "message": "0114A0260826Y000001"]])
    #expect(
      bench.ask("GET", "pendaftaran/tglDaftar/\(PCareBench.today)/0/10").rows.first?["status"]
        == "Sudah dilayani")
  }

  @Test("Without a registration there is no visit")
  func unregistered() {
    let reply = bench.ask("POST", "kunjungan", PCareBench.kunjungan())
    #expect(reply.code == 412)
    #expect(
      reply.payload
        == [["field": "noKartu", "message": "Belum melakukan pendaftaran pada poli tersebut."]])
  }

  @Test("A second visit of the same registration is refused")
  func second() {
    _ = bench.visit()
    let reply = bench.ask("POST", "kunjungan/V1", PCareBench.kunjungan())
    #expect(reply.code == 412)
    #expect(reply.outcome == .duplicate)
  }

  @Test(
    "Each wrong field is complained about by name",
    arguments: [
      ("keluhan", ""), ("kdSadar", "09"), ("kdStatusPulang", "0"), ("tglPulang", "19-08-2026"),
      ("kdDokter", "1"), ("kdDiag1", "flu"), ("kdDiag1", nil), ("kdDiag1", "J0.0"), ("kdDiag2", "x"),
      ("kdPrognosa", "06"), ("alergiMakan", "99"), ("suhu", "20"), ("suhu", "panas"), ("suhu", nil),
      ("kdTacc", 9), ("kdTacc", nil), ("sistole", .number("120.5")), ("anamnesa", nil), ("terapiObat", 5),
    ] as [(String, JSON)])
  func wrong(field: String, value: JSON) {
    let reply = add([field: value])
    #expect(reply.code == 412)
    #expect(reply.fields.contains(field))
  }

  @Test(
    "What live systems send otherwise is accepted as well",
    arguments: [
      ["suhu": .number("36.8")], ["suhu": "36.8"], ["kdTacc": "-1"], ["kdDiag1": "A01.0"],
      ["alergiObat": nil],
      ["beratBadan": .number("12.5")], ["lain": "diabaikan"],
      ["rujukLanjut": ["tglEstRujuk": nil, "kdppk": nil, "subSpesialis": nil, "khusus": nil]],
    ] as [[String: JSON]])
  func lenient(changes: [String: JSON]) {
    #expect(add(changes).code == 201)
  }

  @Test("A referral that is no object fells the backend")
  func crash() {
    let reply = add(["rujukLanjut": ""])
    #expect(reply.code == 500)
    #expect(reply.message.contains("Newtonsoft"))
  }

  private static let referral: [String: JSON] = [
    "kdStatusPulang": "4", "kdDiag1": "I219",
    "rujukLanjut": [
      "tglEstRujuk": "21-08-2026", "kdppk": "0112R016",
      "subSpesialis": ["kdSubSpesialis1": "26", "kdSarana": nil], "khusus": nil,
    ],
  ]

  @Test("A referral to a sub-specialist and a special referral are accepted")
  func referrals() {
    #expect(add(Self.referral).code == 201)
    let special: JSON = [
      "tglEstRujuk": "21-08-2026", "kdppk": "0112R016", "subSpesialis": nil,
      "khusus": ["kdKhusus": "HDL", "kdSubSpesialis": nil, "catatan": "rutin hemodialisa"],
    ]
    let other = PCareBench.kunjungan(
      Self.referral.merging(["noKartu": "0001234567891", "rujukLanjut": special]) { $1 })
    bench.register(["noKartu": "0001234567891"])
    #expect(bench.ask("POST", "kunjungan/v1", other).code == 201)
  }

  @Test("A referral needs destination, day and exactly one kind")
  func incompleteReferral() {
    #expect(add(["kdStatusPulang": "4"]).fields.contains("kdppk"))
    let both: JSON = [
      "tglEstRujuk": "21-08-2026", "kdppk": "0112R016", "subSpesialis": ["kdSubSpesialis1": "26"],
      "khusus": ["kdKhusus": "HDL", "catatan": ""],
    ]
    #expect(add(Self.referral.merging(["rujukLanjut": both]) { $1 }).fields == ["rujukLanjut"])
  }

  @Test("Referring a diagnosis that can be treated here needs TACC with a known reason")
  func tacc() {
    let common = Self.referral.merging(["kdDiag1": "J00"]) { $1 }
    #expect(add(common).fields == ["kdTacc"])
    #expect(add(common.merging(["kdTacc": 1, "alasanTacc": "lama"]) { $1 }).fields == ["alasanTacc"])
    #expect(add(common.merging(["kdTacc": 1, "alasanTacc": "< 3 Hari"]) { $1 }).code == 201)
  }

  @Test("An internal referral registers the participant in the other poli, until it is taken back")
  func internalReferral() {
    #expect(add(["kdStatusPulang": "5"]).fields == ["kdPoliRujukInternal"])
    let reply = add(["kdStatusPulang": "5", "kdPoliRujukInternal": "002"])
    #expect(reply.code == 201)
    let list = {
      bench.ask("GET", "pendaftaran/tglDaftar/\(PCareBench.today)/0/10").rows.map { $0["noUrut"] }
    }
    #expect(list() == ["A1", "B1"])
    #expect(bench.ask("DELETE", "kunjungan/\(reply.id ?? "")").code == 200)
    #expect(list() == ["A1"])
  }

  @Test("A visit is changed under its number, and an unknown number is refused")
  func change() {
    let visit = bench.visit()
    let changed = PCareBench.kunjungan(["noKunjungan": .string(visit), "kdDiag1": "A090"])
    #expect(bench.ask("PUT", "kunjungan/v1", changed).outcome == .updated)
    let history = bench.ask("GET", "kunjungan/peserta/\(PCareBench.card)")
    #expect(history.rows.first?["diagnosa1"]?["kdDiag"] == "A090")
    #expect(
      bench.ask("PUT", "kunjungan", PCareBench.kunjungan(["noKunjungan": "x"])).fields == ["noKunjungan"])
  }

  @Test("The history shows what the catalogue shows, and nothing of version 4")
  func history() {
    let visit = bench.visit()
    let row = bench.ask("GET", "kunjungan/peserta/\(PCareBench.card)").rows.first
    #expect(row?["noKunjungan"]?.string == visit)
    #expect(row?["diagnosa1"]?["nonSpesialis"] == true)
    #expect(row?["diagnosa2"]?["kdDiag"] == .null)
    #expect(row?["peserta"]?["noKTP"] == .null)
    #expect(row?["tkp"]?["kdTkp"] == "10")
    #expect(row?["suhu"] == nil)
    #expect(bench.ask("GET", "kunjungan/peserta/0001234567891").code == 204)
  }
}
