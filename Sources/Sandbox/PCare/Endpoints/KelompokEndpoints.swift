/// Prolanis clubs and their activities (BPJS contract 3.3).
enum KelompokEndpoints {
  @Sendable static func clubs(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard PCareClub.programs.contains(call["program"]) else {
      return .refused("kdProgram", PCareComplaint.notInReference)
    }
    let rows = PCareClub.all.filter { $0.program == call["program"] }.map(\.json)
    return rows.isEmpty ? .nothing : .list(rows)
  }

  /// Any day of the month stands for the month.
  @Sendable static func ofMonth(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard let day = PCareDay(call["day"]) else {
      return .refused("tglPelayanan", "Format tanggal dd-MM-yyyy.")
    }
    let found = desk.registry.activities.values.filter { $0.day.monthAndYear == day.monthAndYear }
    return found.isEmpty ? .nothing : .list(found.sorted { $0.number < $1.number }.map(\.json))
  }

  /// A number that is known changes that activity: there is no `PUT`.
  @Sendable static func save(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    var form = PCareForm(call.body)
    let day = KegiatanRules.check(&form)
    let known = form.optionalText("eduId")
    let before = known.flatMap { desk.registry.activities[$0] }
    if known != nil, before == nil { form.complain("eduId", "Kegiatan tidak ditemukan.") }
    guard let day, form.complaints.isEmpty else { return .refused(form.complaints) }
    let number =
      known ?? String(day.monthAndYear.suffix(2) + day.monthAndYear.prefix(2))
      + PCareDay.digits(desk.registry.nextActivity, 7)
    desk.record(
      .activitySaved(
        PCareActivity(number: number, day: day, message: call.body, participants: before?.participants ?? []))
    )
    var reply = PCareReply.created(["field": "eduId", "message": .string(number)], id: number)
    if before != nil { reply.outcome = .updated }
    return reply
  }

  @Sendable static func remove(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard desk.registry.activities[call["activity"]] != nil else { return unknown }
    desk.record(.activityRemoved(call["activity"]))
    return .changed(.deleted, id: call["activity"])
  }

  private static let unknown = PCareReply.refused("eduId", "Kegiatan tidak ditemukan.")

  @Sendable static func participants(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard let activity = desk.registry.activities[call["activity"]] else { return unknown }
    let rows: [JSON] = activity.participants.compactMap { card in
      PCareParticipants.with(card: card).map { ["eduId": .string(activity.number), "peserta": $0.json] }
    }
    return rows.isEmpty ? .nothing : .list(rows)
  }

  @Sendable static func addParticipant(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    var form = PCareForm(call.body)
    let activity = desk.registry.activities[form.text("eduId")]
    let card = form.card()
    if activity == nil { form.complain("eduId", "Kegiatan tidak ditemukan.") }
    if PCareForm.isDigits(card, 13), PCareParticipants.with(card: card) == nil {
      form.complain("noKartu", "Peserta tidak ditemukan.")
    }
    guard var activity, form.complaints.isEmpty else { return .refused(form.complaints) }
    guard !activity.participants.contains(card) else {
      var reply = PCareReply.refused("noKartu", "Peserta sudah di-entri pada kegiatan ini.")
      reply.outcome = .duplicate
      return reply
    }
    activity.participants.append(card)
    desk.record(.activitySaved(activity))
    return .created(.null, id: card)
  }

  @Sendable static func removeParticipant(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard var activity = desk.registry.activities[call["activity"]] else { return unknown }
    guard let place = activity.participants.firstIndex(of: call["card"]) else {
      return .refused("noKartu", "Peserta tidak mengikuti kegiatan ini.")
    }
    activity.participants.remove(at: place)
    desk.record(.activitySaved(activity))
    return .changed(.deleted, id: call["card"])
  }
}

extension PCareActivity {
  fileprivate var json: JSON {
    var members: [String: JSON] = [
      "eduId": .string(number), "clubProl": PCareClub.find(message["clubId"]?.int)?.json ?? .null,
      "tglPelayanan": .string(day.text),
      "kegiatan": PCareClub.activities.object(message["kdKegiatan"]?.string),
      "kelompok": PCareClub.groups.object(message["kdKelompok"]?.string), "biaya": message["biaya"] ?? 0,
    ]
    for name in ["materi", "pembicara", "lokasi", "keterangan"] { members[name] = message[name] ?? "" }
    return .object(members)
  }
}
