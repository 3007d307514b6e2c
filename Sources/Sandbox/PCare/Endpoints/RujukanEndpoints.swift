/// The letter of a referred visit (BPJS contract 3.5, Appendix A.4).
enum RujukanEndpoints {
  @Sendable static func letter(_ desk: inout PCareDesk, _ call: PCareCall) -> PCareReply {
    guard let visit = desk.registry.visits[call["visit"]] else {
      return .refused("noKunjungan", "Kunjungan tidak ditemukan.")
    }
    guard visit.message["kdStatusPulang"] == "4" else { return .nothing }
    return .ok(visit.letter)
  }
}

extension PCareVisit {
  fileprivate var letter: JSON {
    let participant = PCareParticipants.with(card: registration.card)
    return [
      "noRujukan": .string(number), "ppk": PCareFacility.own.asReferrer,
      "tglKunjungan": .string(registration.day.text), "poli": destination,
      "nokaPst": .string(registration.card), "nmPst": participant.map { .string($0.name) } ?? .null,
      "tglLahir": participant.map { .string($0.born) } ?? .null, "pisa": "1", "ketPisa": "Peserta",
      "sex": participant.map { .string($0.sex) } ?? .null, "diag1": diagnosis("kdDiag1"),
      "diag2": diagnosis("kdDiag2"), "diag3": diagnosis("kdDiag3"), "catatan": "",
      "dokter": PCareLists.dokter.object(message["kdDokter"]?.string), "tacc": tacc, "infoDenda": "",
    ]
  }

  /// The hospital's poli, or what the special referral is for.
  private var destination: JSON {
    let referral = message["rujukLanjut"]
    if let part = PCareSpecialty.part(referral?["subSpesialis"]?["kdSubSpesialis1"]?.string) {
      return ["kdPoli": .string(part.poli), "nmPoli": .string(part.name)]
    }
    let code = referral?["khusus"]?["kdKhusus"]?.string ?? ""
    if code == "IGD" { return ["kdPoli": "UGD", "nmPoli": "UNIT GAWAT DARURAT"] }
    return [
      "kdPoli": .string(code),
      "nmPoli": PCareReferralLists.khusus.object(code)["nmKhusus"] ?? .null,
    ]
  }

  private func diagnosis(_ name: String) -> JSON {
    guard let found = PCareDiagnosis.find(message[name]?.string) else { return .null }
    return ["kdDiag": .string(found.code), "nmDiag": .string(found.name)]
  }

  private var tacc: JSON {
    let code = message["kdTacc"]?.int ?? message["kdTacc"]?.string.flatMap { Int($0) } ?? -1
    let names = [1: "Time", 2: "Age", 3: "Complication", 4: "Comorbidity"]
    return ["nmTacc": names[code].map { .string($0) } ?? .null, "alasanTacc": message["alasanTacc"] ?? .null]
  }
}

extension PCareFacility {
  fileprivate var asReferrer: JSON {
    [
      "kdPPK": .string(code), "nmPPK": .string(name), "alamat": nil,
      "kc": [
        "kdKC": "0901", "nmKC": "KANTOR CABANG CONTOH", "alamat": nil, "telp": nil, "fax": nil,
        "dati": ["kdProp": nil, "kdDati": "0902", "nmDati": "KOTA CONTOH"],
        "kdKR": ["kdKR": "04", "nmKR": "REGIONAL CONTOH", "alamat": nil, "telp": nil, "fax": nil],
      ],
    ]
  }
}
