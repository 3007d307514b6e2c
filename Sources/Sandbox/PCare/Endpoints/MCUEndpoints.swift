/// Findings of a visit (BPJS contract 3.7).
enum MCUEndpoints {
  @Sendable static func add(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    var form = PCareForm(call.body)
    let visit = MCURules.check(&form, desk.registry)
    if form.number("kdMCU", wholeOnly: true) != 0 { form.complain("kdMCU", "kdMCU harus 0.") }
    guard let visit, form.complaints.isEmpty else { return .refused(form.complaints) }
    let item = PCareVisit.Item(number: desk.registry.nextItem, message: call.body)
    desk.record(.itemAdded(.mcu, visit: visit.number, item))
    let number = String(item.number)
    return .created(["field": "kdMCU", "message": .string(number)], id: number)
  }

  @Sendable static func change(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    var form = PCareForm(call.body)
    let visit = MCURules.check(&form, desk.registry)
    let number = Int(form.number("kdMCU", wholeOnly: true))
    if let visit, !visit[.mcu].contains(where: { $0.number == number }) {
      form.complain("kdMCU", "MCU tidak ditemukan.")
    }
    guard let visit, form.complaints.isEmpty else { return .refused(form.complaints) }
    desk.record(.itemChanged(.mcu, visit: visit.number, .init(number: number, message: call.body)))
    return .changed(.updated, id: String(number))
  }

  @Sendable static func list(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard let visit = desk.registry.visits[call["visit"]] else {
      return .refused("noKunjungan", "Kunjungan tidak ditemukan.")
    }
    return visit[.mcu].isEmpty ? .nothing : .list(visit[.mcu].map { row($0, of: visit) })
  }

  @Sendable static func remove(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard let visit = desk.registry.visits[call["visit"]], let number = Int(call["number"]),
      visit[.mcu].contains(where: { $0.number == number })
    else { return .refused("kdMCU", "MCU tidak ditemukan.") }
    desk.record(.itemRemoved(.mcu, visit: visit.number, number))
    return .changed(.deleted, id: String(number))
  }

  /// The facility's code comes back in small letters, as the contract's sample has it.
  private static func row(_ item: PCareVisit.Item, of visit: PCareVisit) -> JSON {
    var members: [String: JSON] = [
      "kdMCU": .number(String(item.number)), "noKunjungan": .string(visit.number),
      "kdProvider": .string(PCareFacility.own.code.lowercased()),
      "tglPelayanan": item.message["tglPelayanan"] ?? .null,
    ]
    for name in MCURules.numbers { members[name] = item.message[name] ?? 0 }
    for name in MCURules.texts { members[name] = item.message[name] ?? .null }
    return .object(members)
  }
}
