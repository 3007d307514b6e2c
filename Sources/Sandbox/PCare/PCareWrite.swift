/// The name under which the ledger counts a write, read from the request alone.
///
/// A new thing goes by what makes it that thing to the sender (card, day and poli; visit and drug), a changed or
/// removed one by P-Care's number.
enum PCareWrite {
  static func `in`(_ request: SandboxRequest) -> Write? {
    let method = request.method.rawValue
    guard method != "GET", let (_, parts) = PCareRoutes.find(method, request.path),
      let kind = kind(request.path.map { $0.lowercased() })
    else { return nil }
    let body = (try? JSON(parsing: request.body)) ?? .null
    return Write(kind: kind, key: key(kind, method, parts, body))
  }

  /// The first word of the path; activities and who takes part are two things under one word.
  private static func kind(_ path: [String]) -> String? {
    guard path.first == "kelompok", path.count > 1 else { return path.first }
    return path[1] == "peserta" ? "pesertakegiatan" : path[1]
  }

  private static func key(_ kind: String, _ method: String, _ parts: [String: String], _ body: JSON) -> String
  {
    func joined(_ members: String...) -> String {
      members.map { body[$0]?.plainText ?? "" }.joined(separator: "|")
    }
    switch (kind, method) {
    case ("pendaftaran", "POST"): return joined("noKartu", "tglDaftar", "kdPoli")
    case ("pendaftaran", _): return ["card", "day", "poli"].map { parts[$0] ?? "" }.joined(separator: "|")
    case ("kunjungan", "POST"): return joined("noKartu", "tglDaftar", "kdPoli")
    case ("kunjungan", "PUT"): return joined("noKunjungan")
    case ("obat", "POST"):
      let drug = body["obatDPHO"]?.bool == true ? "kdObat" : "nmObatNonDPHO"
      return joined("noKunjungan", drug, "signa1", "signa2", "jmlObat")
    case ("tindakan", "POST"): return joined("noKunjungan", "kdTindakan")
    case ("tindakan", "PUT"): return joined("noKunjungan", "kdTindakanSK")
    case ("mcu", "POST"): return joined("noKunjungan", "tglPelayanan")
    case ("mcu", "PUT"): return joined("noKunjungan", "kdMCU")
    case ("kegiatan", "POST"):
      return body["eduId"]?.plainText ?? joined("clubId", "tglPelayanan", "kdKegiatan", "lokasi")
    case ("kegiatan", _): return parts["activity"] ?? ""
    case ("pesertakegiatan", "POST"): return joined("eduId", "noKartu")
    case ("pesertakegiatan", _): return ["activity", "card"].map { parts[$0] ?? "" }.joined(separator: "|")
    case ("kunjungan", _): return parts["visit"] ?? ""
    default: return "\(parts["visit"] ?? "")|\(parts["number"] ?? "")"
    }
  }
}

extension JSON {
  fileprivate var plainText: String? {
    switch self {
    case .string(let text): text
    case .number(let literal): literal
    default: nil
    }
  }
}
