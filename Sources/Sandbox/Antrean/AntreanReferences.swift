/// Polis and doctors that serve on a day (BPJS contract 7, B1 and B2).
enum AntreanReferences {
  static func poli(on text: String) -> AntreanReply {
    guard let day = AntreanDay(text) else { return .refused("Format tanggal tidak sesuai") }
    let serving = Set(AntreanSchedule.on(day).map(\.poli))
    return .rows(
      PCarePoli.all.filter { serving.contains($0.code) }.map { poli in
        ["kodepoli": .string(poli.code), "namapoli": .string(poli.name)]
      })
  }

  static func dokter(of poli: String, on text: String) -> AntreanReply {
    guard let day = AntreanDay(text) else { return .refused("Format tanggal tidak sesuai") }
    return .rows(AntreanSchedule.on(day).filter { $0.poli == poli }.map(\.json))
  }
}
