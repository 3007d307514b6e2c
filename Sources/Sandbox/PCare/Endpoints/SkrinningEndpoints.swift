/// Screening of Mobile JKN, read only (BPJS contract 3.14). Its lists count from 1 and refuse 0 (1.6).
enum SkrinningEndpoints {
  @Sendable static func summary(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    let people = PCareScreening.all
    let rows: [JSON] = PCareScreening.diseases.map { disease in
      let atRisk = people.count { $0.atRisk.contains(disease) }
      return [
        "nama_penyakit": .string("penyakit_\(disease)"), "beresiko": .number(String(atRisk)),
        "tidak_beresiko": .number(String(people.count - atRisk)),
      ]
    }
    return .uncounted(rows)
  }

  @Sendable static func people(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    page(call, PCareScreening.search(call["search"]).map(\.json))
  }

  @Sendable static func candidates(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    let disease =
      switch call["program"].lowercased() {
      case "dm": PCareScreening.diabetes
      case "ht": PCareScreening.hypertension
      default: ""
      }
    guard !disease.isEmpty else { return .refused("prolanis", PCareComplaint.notInReference) }
    return page(
      call, PCareScreening.search(call["search"]).filter { $0.atRisk.contains(disease) }.map(\.candidate))
  }

  private static func page(_ call: PCareCall, _ rows: [JSON]) -> PCareReply {
    guard let start = Int(call["start"]), let limit = Int(call["limit"]), start > 0, limit > 0 else {
      return .refused("start", "Baris awal paling kecil 1.")
    }
    let page = Array(rows.dropFirst(start - 1).prefix(limit))
    return page.isEmpty ? .nothing : .ok(["count": .number(String(rows.count)), "list": .array(page)])
  }
}
