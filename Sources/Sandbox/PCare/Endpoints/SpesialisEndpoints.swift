/// Where a participant can be referred to (BPJS contract 3.12).
enum SpesialisEndpoints {
  @Sendable static func parts(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard let specialty = PCareSpecialty.find(call["specialty"]) else {
      return .refused("kdSpesialis", PCareComplaint.notInReference)
    }
    return .list(specialty.parts.map(\.json))
  }

  /// The sarana may be any number; 0 and 1 stand for none (contract 3.12).
  @Sendable static func ofPart(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard let day = PCareDay(call["day"]) else { return badDay }
    guard PCareSpecialty.part(call["part"]) != nil else {
      return .refused("kdSubSpesialis", PCareComplaint.notInReference)
    }
    guard Int(call["sarana"]) != nil else { return .refused("kdSarana", PCareComplaint.notInReference) }
    return desk.hospitals(on: day) { $0.takes(call["part"]) }
  }

  /// All special referrals but thalassaemia and haemophilia.
  @Sendable static func ofKhusus(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    let code = call["khusus"].uppercased()
    guard PCareReferralLists.khusus.contains(code), !PCareReferralLists.needPart.contains(code) else {
      return .refused("kdKhusus", PCareComplaint.notInReference)
    }
    return special(&desk, call)
  }

  @Sendable static func ofKhususPart(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard PCareReferralLists.needPart.contains(call["khusus"].uppercased()) else {
      return .refused("kdKhusus", PCareComplaint.notInReference)
    }
    guard PCareReferralLists.partsOfKhusus.contains(call["part"]) else {
      return .refused("kdSubSpesialis", PCareComplaint.notInReference)
    }
    return special(&desk, call)
  }

  private static let badDay = PCareReply.refused("tglEstRujuk", "Format tanggal dd-MM-yyyy.")

  private static func special(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard let day = PCareDay(call["day"]) else { return badDay }
    guard PCareParticipants.with(card: call["card"]) != nil else {
      return .refused("noKartu", "Peserta tidak ditemukan.")
    }
    return desk.hospitals(on: day) { $0.level < "D" }
  }
}

extension PCareDesk {
  /// Hospitals with their load of that day.
  fileprivate func hospitals(on day: PCareDay, _ fits: (PCareHospital) -> Bool) -> PCareReply {
    guard day >= today else { return .refused("tglEstRujuk", "Tanggal rujuk tidak boleh sebelum hari ini.") }
    let rows = PCareHospital.all.filter(fits).map { hospital in
      hospital.json(referred: registry.referrals(to: hospital.facility.code, on: day))
    }
    return rows.isEmpty ? .nothing : .list(rows)
  }
}
