/// Drugs of a visit (BPJS contract 3.8).
enum ObatEndpoints {
  @Sendable static func add(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    var form = PCareForm(call.body)
    let number = form.text("noKunjungan")
    guard let visit = desk.registry.visits[number] else {
      form.complain("noKunjungan", "Kunjungan tidak ditemukan.")
      return .refused(form.complaints)
    }
    ObatRules.check(&form, in: visit)
    guard form.complaints.isEmpty else { return .refused(form.complaints) }

    var message = call.body.object ?? [:]
    let compound = message["racikan"]?.bool == true
    if compound, message["kdRacikan"]?.string?.isEmpty ?? true {
      message["kdRacikan"] = .string("R." + PCareDay.digits(Set(visit.compounds).count + 1, 2))
    }
    let item = PCareVisit.Item(number: desk.registry.nextItem, message: .object(message))
    desk.record(.itemAdded(.drug, visit: number, item))
    return .created(
      [
        ["field": "kdObatSK", "message": .string(String(item.number))],
        ["field": "kdRacikan", "message": compound ? message["kdRacikan"] ?? .null : .null],
      ], id: String(item.number))
  }

  @Sendable static func list(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard let visit = desk.registry.visits[call["visit"]] else {
      return .refused("noKunjungan", "Kunjungan tidak ditemukan.")
    }
    return visit[.drug].isEmpty ? .nothing : .list(visit[.drug].map(row))
  }

  @Sendable static func remove(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard let visit = desk.registry.visits[call["visit"]], let number = Int(call["number"]),
      visit[.drug].contains(where: { $0.number == number })
    else { return .refused("kdObatSK", "Obat tidak ditemukan.") }
    desk.record(.itemRemoved(.drug, visit: visit.number, number))
    return .changed(.deleted, id: String(number))
  }

  private static func row(_ item: PCareVisit.Item) -> JSON {
    let message = item.message
    let free: JSON = ["kdObat": nil, "nmObat": message["nmObatNonDPHO"] ?? .null, "sedia": 0]
    return [
      "kdObatSK": .number(String(item.number)),
      "kdRacikan": message["racikan"]?.bool == true ? message["kdRacikan"] ?? .null : .null,
      "obat": message["obatDPHO"]?.bool == true
        ? PCareDrug.find(message["kdObat"]?.string)?.json ?? .null : free,
      "signa1": message["signa1"] ?? 0, "signa2": message["signa2"] ?? 0, "jmlObat": message["jmlObat"] ?? 0,
      "jmlHari": 0, "kekuatan": 0, "jmlPermintaan": message["jmlPermintaan"] ?? 0, "jmlObatRacikan": 0,
    ]
  }
}
