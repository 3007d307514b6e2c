import Testing

@testable import Sandbox

@Suite("Findings and club activities at P-Care")
struct GroupTests {
  private static let activity: JSON = [
    "eduId": nil, "clubId": 1201, "tglPelayanan": "18-08-2026", "kdKegiatan": "01", "kdKelompok": "01",
    "materi": "", "pembicara": "", "lokasi": "", "keterangan": "", "biaya": 0,
  ]

  @Test("The number of an activity tells its month")
  func number() {
    let reply = PCareBench().ask("POST", "kelompok/kegiatan", Self.activity)
    #expect(reply.id == "26080000001")
  }

  @Test("Nobody takes part twice")
  func twice() {
    let bench = PCareBench()
    let number = bench.ask("POST", "kelompok/kegiatan", Self.activity).id ?? ""
    let message: JSON = ["eduId": .string(number), "noKartu": .string(PCareBench.card)]
    #expect(bench.ask("POST", "kelompok/peserta", message).code == 201)
    let again = bench.ask("POST", "kelompok/peserta", message)
    #expect(again.code == 412)
    #expect(again.outcome == .duplicate)
  }

  @Test("Each wrong code of an activity is named")
  func codes() {
    let wrong: JSON = ["clubId": 1, "tglPelayanan": "x", "kdKegiatan": "99", "kdKelompok": "9"]
    let fields = PCareBench().ask("POST", "kelompok/kegiatan", wrong).fields
    #expect(Set(fields).isSuperset(of: ["clubId", "kdKegiatan", "kdKelompok", "tglPelayanan", "materi"]))
  }

  @Test("Findings need a visit and this facility")
  func findings() {
    let bench = PCareBench()
    var members: [String: JSON] = [
      "kdMCU": 0, "noKunjungan": "x", "kdProvider": "99999999", "tglPelayanan": .string(PCareBench.today),
    ]
    for name in MCURules.numbers { members[name] = 0 }
    #expect(bench.ask("POST", "MCU", .object(members)).fields == ["noKunjungan", "kdProvider"])
    members["noKunjungan"] = .string(bench.visit())
    members["kdProvider"] = .string(PCareFacility.own.code.lowercased())
    #expect(bench.ask("POST", "MCU", .object(members)).code == 201)
  }

  @Test("The screening refuses to count from 0")
  func screening() {
    #expect(PCareBench().ask("GET", "skrinning/peserta/contoh/0/10").code == 412)
    #expect(PCareBench().ask("GET", "skrinning/peserta/contoh/1/2").rows.count == 2)
  }

  @Test("Every change survives a restart")
  func events() throws {
    let bench = PCareBench()
    let number = bench.ask("POST", "kelompok/kegiatan", Self.activity).id ?? ""
    _ = bench.ask(
      "POST", "kelompok/peserta", ["eduId": .string(number), "noKartu": .string(PCareBench.card)])
    let visit = bench.visit()
    _ = bench.ask("POST", "obat/kunjungan", PCareBench.obat(visit))
    _ = bench.ask("POST", "tindakan", PCareBench.tindakan(visit))
    for event in bench.desk.events { #expect(PCareEvent(event.json) == event) }
    #expect(bench.desk.events.count == 6)
  }
}
