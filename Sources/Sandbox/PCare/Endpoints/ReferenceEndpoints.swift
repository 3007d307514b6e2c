/// The reference lists that need a word of the path (BPJS contract 3.1, 3.8, 3.11, 3.13).
enum ReferenceEndpoints {
  @Sendable static func diagnosa(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    call.page(PCareDiagnosis.search(call["search"]).map(\.json))
  }

  @Sendable static func dpho(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    call.page(PCareDrug.search(call["search"]).map(\.json))
  }

  /// Stock of a partner pharmacy; the sandbox knows one.
  @Sendable static func stock(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard call["pharmacy"].uppercased() == PCareFacility.pharmacy.code else {
      return .refused("kdPPKApotek", PCareComplaint.notInReference)
    }
    return call.page(PCareDrug.search(call["search"]).map(\.stock))
  }

  @Sendable static func alergi(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    switch call["kind"] {
    case "01": .uncounted(PCareLists.alergiMakanan.objects)
    case "02": .uncounted(PCareLists.alergiUdara.objects)
    case "03": .uncounted(PCareLists.alergiObat.objects)
    default: .refused("jenis", PCareComplaint.notInReference)
    }
  }

  @Sendable static func statusPulang(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    switch call["inpatient"].lowercased() {
    case "true": .list(PCareLists.statusPulangRawatInap.objects)
    case "false": .list(PCareLists.statusPulangRawatJalan.objects)
    default: .refused("rawatInap", "rawatInap harus true atau false.")
    }
  }

  @Sendable static func tindakan(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard PCareLists.tkp.contains(call["kind"]) else {
      return .refused("kdTkp", PCareComplaint.notInReference)
    }
    return call.page(PCareProcedure.all.filter { $0.kinds.contains(call["kind"]) }.map(\.json))
  }
}
