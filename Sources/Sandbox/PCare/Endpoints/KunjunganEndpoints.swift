/// Visits (BPJS contract 3.5 and 3.6).
enum KunjunganEndpoints {
  static let notRegistered = "Belum melakukan pendaftaran pada poli tersebut."
  static let alreadyServed = "Peserta sudah dilayani pada poli tersebut."

  @Sendable static func add(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    if let crash = crash(call.body) { return crash }
    var form = PCareForm(call.body)
    let card = form.card()
    let day = form.day("tglDaftar")
    let poli = form.text("kdPoli")
    guard let day, form.complaints.isEmpty else { return .refused(form.complaints) }
    guard let registration = desk.registry.registrations[.init(card: card, day: day, poli: poli)] else {
      return .refused("noKartu", notRegistered)
    }
    guard registration.visit == nil else {
      var reply = PCareReply.refused("noKartu", alreadyServed)
      reply.outcome = .duplicate
      return reply
    }
    KunjunganRules.check(&form, of: registration)
    guard form.complaints.isEmpty else { return .refused(form.complaints) }
    let number = desk.write(call.body, for: registration)
    return .created([["field": "noKunjungan", "message": .string(number)]], id: number)
  }

  @Sendable static func change(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    if let crash = crash(call.body) { return crash }
    guard let visit = desk.registry.visits[call.body["noKunjungan"]?.string ?? ""],
      let registration = desk.registry.registrations[visit.registration]
    else { return .refused("noKunjungan", "Kunjungan tidak ditemukan.") }
    var form = PCareForm(call.body)
    if form.card() != registration.key.card { form.complain("noKartu", notRegistered) }
    KunjunganRules.check(&form, of: registration)
    guard form.complaints.isEmpty else { return .refused(form.complaints) }
    desk.record(.visitChanged(visit.number, call.body))
    return .changed(.updated, id: visit.number)
  }

  @Sendable static func remove(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard let visit = desk.registry.visits[call["visit"]] else {
      return .refused("noKunjungan", "Kunjungan tidak ditemukan.")
    }
    desk.record(.visitRemoved(visit.number))
    return .changed(.deleted, id: visit.number)
  }

  @Sendable static func history(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard PCareForm.isDigits(call["card"], 13) else {
      return .refused("noKartu", "Nomor kartu harus 13 digit angka.")
    }
    let rows = desk.registry.visits(ofCard: call["card"]).map { visit in
      visit.inHistory(kdTkp: desk.registry.registrations[visit.registration]?.message["kdTkp"]?.string)
    }
    return rows.isEmpty ? .nothing : .list(rows)
  }

  /// The real backend falls over a referral that is no object (contract 1.8, code 500).
  private static func crash(_ body: JSON) -> PCareReply? {
    switch body["rujukLanjut"] {
    case nil, .null, .object: nil
    default: .failed(500, "Cannot access child value on Newtonsoft.Json.Linq.JValue.")
    }
  }
}

extension PCareDesk {
  /// Writes a visit; an internal referral registers the participant in the other poli as well (section 5).
  fileprivate mutating func write(_ message: JSON, for registration: PCareRegistration) -> String {
    let key = registration.key
    let number =
      PCareFacility.own.code + key.day.monthAndYear + "Y" + PCareDay.digits(registry.nextVisit, 6)
    var referredTo: PCareRegistration.Key?
    if ["5", "6"].contains(message["kdStatusPulang"]?.string),
      let poli = message["kdPoliRujukInternal"]?.string
    {
      let target = PCareRegistration.Key(card: key.card, day: key.day, poli: poli)
      if registry.registrations[target] == nil {
        _ = register(target, message: registration.message)
        referredTo = target
      }
    }
    record(.visited(PCareVisit(number: number, registration: key, message: message, referredTo: referredTo)))
    return number
  }
}
