/// How P-Care behaves where its sources do not agree, as the switches stand (BPJS contract section 11).
struct PCareManners: Sendable {
  let switches: Switchboard

  /// What a system of these manners refuses before it looks at its books; nil when it may look.
  func refusal(of request: SandboxRequest, _ body: JSON) -> PCareReply? {
    guard body != .null else { return nil }
    let path = request.path.map { $0.lowercased() }
    if path.first == "kunjungan" {
      if !takes(visitPath: path) { return .notRegistered }
      let wrong = ["kdDiag1", "kdDiag2", "kdDiag3"].filter { !takes(diagnosis: body[$0]?.string) }
      if !wrong.isEmpty {
        return .refused(wrong.map { PCareComplaint(field: $0, message: PCareComplaint.notInReference) })
      }
    }
    if !takes(type: request.headers[.contentType]) { return .failed(400, "BAD_REQUEST") }
    if path == ["pendaftaran"], !takesCare(of: body) {
      return .refused("kdTkp", "kdTkp tidak sesuai dengan jenis kunjungan.")
    }
    return nil
  }

  /// The answer in the shape of these manners.
  func shaped(_ reply: PCareReply, to request: SandboxRequest) -> PCareReply {
    var reply = reply
    if reply.message == PendaftaranEndpoints.alreadyEntered, let code = Int(switches[.duplicateCode]) {
      reply.code = code
    }
    let path = request.path.first?.lowercased()
    if path == "kunjungan", reply.code == 201, switches[.visitAnswer] == "object", let only = reply.payload[0]
    {
      reply.payload = only
    }
    if path == "peserta", reply.code == 204, switches[.unknownPerson] == "412" {
      return .refused("noKartu", "Peserta tidak ditemukan.")
    }
    return reply
  }

  private func takes(visitPath path: [String]) -> Bool {
    switch switches[.visitPath] {
    case "v1": path.count == 2
    case "bare": path.count == 1
    default: true
    }
  }

  private func takes(diagnosis code: String?) -> Bool {
    guard let code, code.count > 3 else { return true }
    return switch switches[.diagnosisDot] {
    case "with": code.contains(".")
    case "without": !code.contains(".")
    default: true
    }
  }

  private func takes(type: String?) -> Bool {
    let wanted = switches[.bodyType]
    return wanted == "any" || type?.lowercased().hasPrefix(wanted) == true
  }

  private func takesCare(of body: JSON) -> Bool {
    let wanted = switches[.healthyCare]
    return wanted == "either" || body["kunjSakit"]?.bool != false || body["kdTkp"]?.string == wanted
  }
}
