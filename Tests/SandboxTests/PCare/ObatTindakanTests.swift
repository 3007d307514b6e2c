import Testing

@testable import Sandbox

@Suite("Drugs and procedures of a visit at the sandbox's P-Care (BPJS contract 3.8, 3.13)")
struct ObatTindakanTests {
  let bench = PCareBench()

  @Test("A listed drug and a free one are added, listed and removed")
  func drugs() {
    let visit = bench.visit()
    let listed = bench.ask("POST", "obat/kunjungan", PCareBench.obat(visit))
    #expect(
      listed.payload == [["field": "kdObatSK", "message": "1"], ["field": "kdRacikan", "message": nil]])
    let free = PCareBench.obat(visit, ["obatDPHO": false, "kdObat": nil, "nmObatNonDPHO": "Salep contoh"])
    #expect(bench.ask("POST", "obat/kunjungan", free).code == 201)
    let rows = bench.ask("GET", "obat/kunjungan/\(visit)").rows
    #expect(rows.map { $0["obat"]?["nmObat"] } == ["Parasetamol 500 mg tablet", "Salep contoh"])
    #expect(bench.ask("DELETE", "obat/1/kunjungan/\(visit)").code == 200)
    #expect(bench.ask("DELETE", "obat/1/kunjungan/\(visit)").fields == ["kdObatSK"])
    #expect(bench.ask("GET", "obat/kunjungan/\(visit)").rows.count == 1)
  }

  @Test("The first drug of a compound gets its code, the others repeat it")
  func compound() {
    let visit = bench.visit()
    func add(_ code: JSON) -> PCareReply {
      bench.ask("POST", "obat/kunjungan", PCareBench.obat(visit, ["racikan": true, "kdRacikan": code]))
    }
    #expect(add(.null).payload[1]?["message"] == "R.01")
    #expect(add("R.01").payload[1]?["message"] == "R.01")
    #expect(add(.null).payload[1]?["message"] == "R.02")
    #expect(add("R.09").fields == ["kdRacikan"])
  }

  @Test(
    "Each wrong field of a drug is complained about by name",
    arguments: [
      ("kdObat", "123"), ("signa1", 0), ("jmlObat", nil), ("kdRacikan", "R.01"), ("racikan", "false"),
      ("kdObatSK", 5),
    ] as [(String, JSON)])
  func wrongDrug(field: String, value: JSON) {
    let visit = bench.visit()
    #expect(
      bench.ask("POST", "obat/kunjungan", PCareBench.obat(visit, [field: value])).fields.contains(field))
  }

  @Test("A procedure is added, changed, listed and removed")
  func procedures() {
    let visit = bench.visit()
    #expect(
      bench.ask("POST", "tindakan", PCareBench.tindakan(visit)).payload
        == ["field": "kdTindakanSK", "message": "1"])
    let changed = PCareBench.tindakan(visit, ["kdTindakanSK": 1, "keterangan": "tangan kiri"])
    #expect(bench.ask("PUT", "tindakan", changed).outcome == .updated)
    #expect(bench.ask("GET", "tindakan/kunjungan/\(visit)").rows.first?["keterangan"] == "tangan kiri")
    #expect(bench.ask("DELETE", "tindakan/1/kunjungan/\(visit)").code == 200)
    #expect(bench.ask("GET", "tindakan/kunjungan/\(visit)").code == 204)
  }

  @Test("A procedure must be known and must not cost more than its tariff")
  func wrongProcedure() {
    let visit = bench.visit()
    #expect(
      bench.ask("POST", "tindakan", PCareBench.tindakan(visit, ["kdTindakan": "1"])).fields == ["kdTindakan"])
    #expect(bench.ask("POST", "tindakan", PCareBench.tindakan(visit, ["biaya": 50_001])).fields == ["biaya"])
  }

  @Test("Nothing is added to a visit that does not exist")
  func unknownVisit() {
    #expect(bench.ask("POST", "obat/kunjungan", PCareBench.obat("x")).fields == ["noKunjungan"])
    #expect(bench.ask("POST", "tindakan", PCareBench.tindakan("x")).fields == ["noKunjungan"])
  }
}
