/// Procedures of a visit (BPJS contract 3.13).
enum TindakanEndpoints {
  @Sendable static func add(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    var form = PCareForm(call.body)
    let visit = TindakanRules.check(&form, desk.registry)
    if form.number("kdTindakanSK", wholeOnly: true) != 0 {
      form.complain("kdTindakanSK", "kdTindakanSK harus 0.")
    }
    guard let visit, form.complaints.isEmpty else { return .refused(form.complaints) }
    let item = PCareVisit.Item(number: desk.registry.nextItem, message: call.body)
    desk.record(.itemAdded(.procedure, visit: visit.number, item))
    let number = String(item.number)
    return .created(["field": "kdTindakanSK", "message": .string(number)], id: number)
  }

  @Sendable static func change(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    var form = PCareForm(call.body)
    let visit = TindakanRules.check(&form, desk.registry)
    let number = Int(form.number("kdTindakanSK", wholeOnly: true))
    if let visit, !visit[.procedure].contains(where: { $0.number == number }) {
      form.complain("kdTindakanSK", "Tindakan tidak ditemukan.")
    }
    guard let visit, form.complaints.isEmpty else { return .refused(form.complaints) }
    desk.record(.itemChanged(.procedure, visit: visit.number, .init(number: number, message: call.body)))
    return .changed(.updated, id: String(number))
  }

  @Sendable static func list(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard let visit = desk.registry.visits[call["visit"]] else {
      return .refused("noKunjungan", "Kunjungan tidak ditemukan.")
    }
    return visit[.procedure].isEmpty ? .nothing : .list(visit[.procedure].map { row($0, of: visit) })
  }

  @Sendable static func remove(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard let visit = desk.registry.visits[call["visit"]], let number = Int(call["number"]),
      visit[.procedure].contains(where: { $0.number == number })
    else { return .refused("kdTindakanSK", "Tindakan tidak ditemukan.") }
    desk.record(.itemRemoved(.procedure, visit: visit.number, number))
    return .changed(.deleted, id: String(number))
  }

  private static func row(_ item: PCareVisit.Item, of visit: PCareVisit) -> JSON {
    let procedure = PCareProcedure.find(item.message["kdTindakan"]?.string)
    return [
      "kdTindakanSK": .number(String(item.number)), "noKunjungan": .string(visit.number),
      "kdTindakan": procedure.map { .string($0.code) } ?? .null,
      "nmTindakan": procedure.map { .string($0.name) } ?? .null,
      "biaya": item.message["biaya"] ?? 0, "keterangan": item.message["keterangan"] ?? .null,
      "hasil": item.message["hasil"] ?? 0,
    ]
  }
}
