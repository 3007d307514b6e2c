/// Registrations (BPJS contract 3.10).
enum PendaftaranEndpoints {
  static let alreadyEntered = "Peserta sudah di-entri di poli yang sama pada hari yang sama."

  @Sendable static func add(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    var form = PCareForm(call.body)
    guard let key = PendaftaranRules.check(&form, today: desk.today), form.complaints.isEmpty else {
      return .refused(form.complaints)
    }
    guard desk.registry.registrations[key] == nil else {
      return .failed(401, alreadyEntered, outcome: .duplicate)
    }
    let registration = desk.register(key, message: call.body)
    return .created(
      ["field": "noUrut", "message": .string(registration.number)], id: registration.number)
  }

  @Sendable static func one(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard let day = PCareDay(call["day"]) else { return .refused("tglDaftar", "Format tanggal dd-MM-yyyy.") }
    let found = desk.registry.registrations(on: day).first { $0.number == call["number"] }
    return found.map { .ok($0.json) } ?? .nothing
  }

  @Sendable static func ofDay(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard let day = PCareDay(call["day"]) else { return .refused("tglDaftar", "Format tanggal dd-MM-yyyy.") }
    let rows = desk.registry.registrations(on: day)
    return rows.isEmpty ? .nothing : call.page(rows.map(\.inList))
  }

  @Sendable static func remove(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard let day = PCareDay(call["day"]),
      let found = desk.registry.registrations[.init(card: call["card"], day: day, poli: call["poli"])],
      found.number == call["number"]
    else { return .refused("noUrut", "Pendaftaran tidak ditemukan.") }
    guard found.visit == nil else {
      return .refused("noUrut", "Peserta sudah dilayani, pendaftaran tidak dapat dihapus.")
    }
    desk.record(.unregistered(found.key))
    return .changed(.deleted, id: found.number, payload: "")
  }
}

extension PCareDesk {
  /// Gives the next number of that poli and day.
  mutating func register(_ key: PCareRegistration.Key, message: JSON) -> PCareRegistration {
    let letter = PCarePoli.find(key.poli)?.letter ?? "A"
    let registration = PCareRegistration(
      key: key, number: "\(letter)\(registry.nextQueueNumber(key))", message: message)
    record(.registered(registration))
    return registration
  }
}

extension PCareRegistration {
  /// One registration, the participant filled (Appendix A.1).
  fileprivate var json: JSON {
    .object(
      common.merging([
        "providerPelayanan": PCareFacility.own.json,
        "peserta": PCareParticipants.with(card: key.card)?.json ?? .null,
        "poli": PCarePoli.find(key.poli)?.brief ?? .null,
      ]) { $1 })
  }

  /// A row of the day's list, little filled (Appendix A.2).
  fileprivate var inList: JSON {
    .object(
      common.merging([
        "providerPelayanan": nil,
        "peserta": PCareParticipants.with(card: key.card)?.brief ?? .null,
        "poli": PCarePoli.find(key.poli)?.json ?? .null,
        "kunjSakit": message["kunjSakit"] ?? true,
      ]) { $1 })
  }

  private var common: [String: JSON] {
    var members: [String: JSON] = [
      "noUrut": .string(number), "tgldaftar": .string(key.day.text), "status": .string(status),
      "keluhan": .string(message["keluhan"]?.string ?? ""),
      "tkp": PCareLists.tkp.object(message["kdTkp"]?.string),
    ]
    for name in ["sistole", "diastole", "beratBadan", "tinggiBadan", "respRate", "heartRate"] {
      members[name] = message[name] ?? 0
    }
    return members
  }
}
