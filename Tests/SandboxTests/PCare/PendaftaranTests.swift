import Testing

@testable import Sandbox

@Suite("Registration at the sandbox's P-Care (BPJS contract 3.10 and section 5)")
struct PendaftaranTests {
  let bench = PCareBench()

  @Test("A registration gets the next number of its poli")
  func numbers() {
    let first = bench.register()
    #expect(first.code == 201)
    #expect(first.payload == ["field": "noUrut", "message": "A1"])
    #expect(bench.register(["noKartu": "0001234567891"]).id == "A2")
    #expect(bench.register(["kdPoli": "003"]).id == "C1")
  }

  @Test("The same card in the same poli on the same day is refused as entered already")
  func duplicate() {
    bench.register()
    let second = bench.register()
    #expect(second.code == 401)
    #expect(second.message == "Peserta sudah di-entri di poli yang sama pada hari yang sama.")
    #expect(second.outcome == .duplicate)
  }

  @Test("The registration shows in the list of the day, with little of the participant, and alone in full")
  func reading() {
    bench.register()
    let list = bench.ask("GET", "pendaftaran/tglDaftar/\(PCareBench.today)/0/10")
    #expect(list.payload["count"] == 1)
    #expect(list.rows.first?["noUrut"] == "A1")
    #expect(list.rows.first?["tgldaftar"]?.string == PCareBench.today)
    #expect(list.rows.first?["peserta"]?["aktif"] == false)
    #expect(list.rows.first?["providerPelayanan"] == .null)
    #expect(list.rows.first?["status"] == "Baru")
    let one = bench.ask("GET", "pendaftaran/noUrut/A1/tglDaftar/\(PCareBench.today)")
    #expect(one.payload["peserta"]?["aktif"] == true)
  }

  @Test("A list is paged from a zero-based row, and senseless pages are refused")
  func paging() {
    for index in 0..<5 { bench.register(["noKartu": .string("000123456780\(index)")]) }
    let page = bench.ask("GET", "pendaftaran/tglDaftar/\(PCareBench.today)/3/10")
    #expect(page.rows.map { $0["noUrut"] } == ["A4", "A5"])
    #expect(page.payload["count"] == 5)
    for path in ["-1/10", "0/0", "x/10"] {
      #expect(bench.ask("GET", "pendaftaran/tglDaftar/\(PCareBench.today)/\(path)").code == 412)
    }
    #expect(bench.ask("GET", "pendaftaran/tglDaftar/01-01-2020/0/10").code == 204)
  }

  @Test(
    "Each wrong field is complained about by name",
    arguments: [
      ("noKartu", "123"), ("noKartu", "0000000000000"), ("noKartu", "0009910000001"),
      ("tglDaftar", "21-08-2026"),
      ("tglDaftar", "2026-08-20"), ("kdPoli", "036"), ("kdProviderPeserta", "0114U163"), ("kunjSakit", false),
      ("kdTkp", "50"), ("kdTkp", "99"), ("sistole", "120"), ("sistole", -1), ("keluhan", 1),
      ("rujukBalik", nil),
    ] as [(String, JSON)])
  func wrong(field: String, value: JSON) {
    let reply = bench.register([field: value])
    #expect(reply.code == 412)
    #expect(reply.fields.contains(field))
  }

  @Test("A back-dated sick visit and a healthy visit are accepted")
  func accepted() {
    #expect(bench.register(["tglDaftar": "08-08-2026"]).code == 201)
    #expect(bench.register(["kdPoli": "021", "kunjSakit": false]).code == 201)
    #expect(bench.register(["kdPoli": "020", "kunjSakit": false, "kdTkp": "50"]).code == 201)
  }

  @Test("A participant enrolled elsewhere is registered under their own facility")
  func elsewhere() {
    let card: JSON = "0009920000001"
    #expect(bench.register(["noKartu": card]).fields == ["kdProviderPeserta"])
    #expect(bench.register(["noKartu": card, "kdProviderPeserta": "0114U163"]).code == 201)
  }

  @Test("A registration is deleted while new, not once served, and not twice")
  func deletion() {
    let path = "pendaftaran/peserta/\(PCareBench.card)/tglDaftar/\(PCareBench.today)/noUrut/A1/kdPoli/001"
    let visit = bench.visit()
    #expect(bench.ask("DELETE", path).code == 412)
    #expect(bench.ask("DELETE", "kunjungan/\(visit)").code == 200)
    let deleted = bench.ask("DELETE", path)
    #expect(deleted.code == 200)
    #expect(deleted.payload == "")
    #expect(bench.ask("DELETE", path).code == 412)
    #expect(bench.register().id == "A2")
  }
}
