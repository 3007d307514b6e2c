/// A row of a participant's history (BPJS contract 3.5, Appendix A.3). What version 4 added is not in it.
extension PCareVisit {
  /// - kdTkp: kind of care of its registration.
  func inHistory(kdTkp: String?) -> JSON {
    let poli = PCarePoli.find(registration.poli)?.json ?? PCarePoli.none
    let internalPoli = PCarePoli.find(text("kdPoliRujukInternal"))?.json ?? PCarePoli.none
    var members: [String: JSON] = [
      "noKunjungan": .string(number), "tglKunjungan": .string(registration.day.text),
      "providerPelayanan": PCareFacility.own.json,
      "peserta": PCareParticipants.with(card: registration.card)?.inHistory ?? .null,
      "poli": poli, "progProlanis": ["kdProgram": "", "nmProgram": ""],
      "keluhan": .string(text("keluhan") ?? ""),
      "diagnosa1": diagnosis("kdDiag1"), "diagnosa2": diagnosis("kdDiag2"), "diagnosa3": diagnosis("kdDiag3"),
      "kesadaran": PCareLists.kesadaran.object(text("kdSadar")), "catatan": "", "rujukBalik": 0,
      "pemFisikLain": "", "dokter": PCareLists.dokter.object(text("kdDokter")),
      "statusPulang": statusPulang, "tkp": PCareLists.tkp.object(kdTkp),
      "providerAsalRujuk": ["kdProvider": "", "nmProvider": nil],
      "providerRujukLanjut": ["kdProvider": message["rujukLanjut"]?["kdppk"] ?? "", "nmProvider": nil],
      "poliRujukInternal": internalPoli, "poliRujukLanjut": PCarePoli.none,
      "tglPulang": message["tglPulang"] ?? .null,
    ]
    for name in ["sistole", "diastole", "beratBadan", "tinggiBadan", "respRate", "heartRate"] {
      members[name] = message[name] ?? 0
    }
    return .object(members)
  }

  private func text(_ name: String) -> String? { message[name]?.string }

  private func diagnosis(_ name: String) -> JSON {
    PCareDiagnosis.find(text(name))?.json ?? PCareDiagnosis.none
  }

  private var statusPulang: JSON {
    let code = text("kdStatusPulang") ?? ""
    let list = PCareLists.statusPulangRawatJalan
    return (list.contains(code) ? list : PCareLists.statusPulangRawatInap).object(code)
  }
}
