import Clinic
import Vocabulary

extension PCareMapper {
  /// The visit after the signature (contract 3.6).
  /// - noKunjungan: P-Care's number when a sent visit is corrected.
  func kunjungan(
    of record: EncounterRecord, noKunjungan: String? = nil
  ) throws(PCareProblems) -> Kunjungan {
    var draft = PCareDraft(record)
    let diagnoses = diagnoses(&draft)
    let tacc = tacc(&draft)
    let message = Kunjungan(
      noKunjungan: noKunjungan, noKartu: draft.card(), tglDaftar: WireDate(record.encounter.day),
      kdPoli: draft.poli(), keluhan: complaint(&draft), kdSadar: consciousness(&draft),
      sistole: draft.measured(.systolic), diastole: draft.measured(.diastolic),
      beratBadan: draft.measured(.weight), tinggiBadan: draft.measured(.height),
      respRate: draft.measured(.respiration), heartRate: draft.measured(.pulse),
      lingkarPerut: draft.measured(.waist), kdStatusPulang: disposition(&draft),
      tglPulang: WireDate(leaving(record)), kdDokter: doctor(&draft), kdDiag1: diagnoses.first ?? "",
      kdDiag2: diagnoses.dropFirst().first, kdDiag3: diagnoses.dropFirst(2).first,
      kdPoliRujukInternal: internalPoli(&draft), rujukLanjut: referral(&draft),
      kdTacc: tacc?.code ?? noTacc(record),
      alasanTacc: tacc?.reason,
      anamnesa: record.note?.subjective.nonBlank ?? record.encounter.reason,
      alergiMakan: allergy(.food, mapping.allergies.food, record),
      alergiUdara: allergy(.environment, mapping.allergies.air, record),
      alergiObat: allergy(.medication, mapping.allergies.drug, record),
      kdPrognosa: prognosis(&draft), terapiObat: therapy(record),
      terapiNonObat: record.note?.nonDrugTherapy.nonBlank ?? "-",
      bmhp: record.note?.consumables.nonBlank ?? "-",
      suhu: temperature(&draft))
    return try draft.finish(message)
  }

  /// Special referrals say 0, all other visits -1 (contract 4.7).
  private func noTacc(_ record: EncounterRecord) -> Int {
    guard record.encounter.disposition == .referred, let code = record.referral?.specialtyCode?.nonBlank,
      case .khusus = ReferralTarget(code)
    else { return -1 }
    return 0
  }

  /// The day the patient left, never before the registration.
  private func leaving(_ record: EncounterRecord) -> CalendarDate {
    let day = record.encounter.finishedAt.map { record.facility.zone.date(of: $0) }
    return max(day ?? record.encounter.day, record.encounter.day)
  }

  private func complaint(_ draft: inout PCareDraft) -> String {
    let record = draft.record
    let words = record.complaints.map(\.text).joined(separator: ", ")
    if let words = words.nonBlank ?? record.encounter.reason.nonBlank ?? record.note?.subjective.nonBlank {
      return words
    }
    draft.miss("Keluhan utama belum diisi.", at: .encounter(record.encounter.id))
    return ""
  }

  private func consciousness(_ draft: inout PCareDraft) -> String {
    let here = Remedy.encounter(draft.record.encounter.id)
    guard case .coded(let finding)? = draft.record.observation(.consciousness)?.value else {
      draft.miss("Tingkat kesadaran belum diisi.", at: here)
      return ""
    }
    if let code = mapping.consciousness[finding.code] { return code }
    draft.miss("Tingkat kesadaran \"\(finding.display)\" belum punya kode P-Care.", at: .facility)
    return ""
  }

  private func temperature(_ draft: inout PCareDraft) -> Suhu {
    guard let degrees = draft.record.measured(.temperature) else {
      draft.miss("Suhu tubuh belum diisi.", at: .encounter(draft.record.encounter.id))
      return Suhu(tenths: 0)
    }
    let tenths = degrees.rounded(to: 1)
    return Suhu(tenths: Int(tenths.decimals == 0 ? tenths.scaled * 10 : tenths.scaled))
  }

  private func doctor(_ draft: inout PCareDraft) -> String {
    let id = draft.record.signatures.first?.by ?? draft.record.encounter.practitioner
    let practitioner = draft.record.practitioners[id]
    if let code = practitioner?.bpjsDoctor { return code }
    draft.miss("\(practitioner?.name ?? "Pemeriksa") belum punya kode dokter P-Care.", at: .staff)
    return ""
  }

  /// At most three go out; further diagnoses stay in our record.
  private func diagnoses(_ draft: inout PCareDraft) -> [String] {
    let codes = draft.record.diagnoses.compactMap(\.code).map { coded in
      mapping.diagnosisKeepsDot ? coded.code : coded.code.replacing(".", with: "")
    }
    if codes.isEmpty {
      draft.miss("Diagnosis utama (ICD-10) belum diisi.", at: .encounter(draft.record.encounter.id))
    }
    return Array(codes.prefix(3))
  }

  private func prognosis(_ draft: inout PCareDraft) -> String {
    switch draft.record.note?.prognosis {
    case .sanam: return "01"
    case .bonam: return "02"
    case .malam: return "03"
    case .dubiaAdSanam: return "04"
    case .dubiaAdMalam: return "05"
    case nil:
      draft.miss("Prognosis belum diisi.", at: .encounter(draft.record.encounter.id))
      return ""
    }
  }

  /// Nil while nobody asked, so that "none known" is only said when it is known.
  private func allergy(
    _ category: AllergyIntolerance.Category, _ codes: PCareAllergyCodes.List, _ record: EncounterRecord
  ) -> String? {
    if let known = record.allergies.first(where: { $0.category == category }) {
      return codes.code(of: known.substance)
    }
    return record.noKnownAllergy || !record.allergies.isEmpty ? mapping.allergies.none : nil
  }

  /// The prescription in words, with the exact signa.
  private func therapy(_ record: EncounterRecord) -> String {
    let lines = record.prescriptions.filter { $0.state != .cancelled }.flatMap(\.items).map { item in
      "\(item.drug.name) \(item.drug.strength) \(item.timesPerDay)x\(item.dose.comma) \(item.doseUnit)"
    }
    return lines.joined(separator: "; ").nonBlank ?? "-"
  }
}

extension String {
  /// Nil when there is nothing but blanks.
  var nonBlank: String? {
    let trimmed = trimmingBlanks
    return trimmed.isEmpty ? nil : trimmed
  }
}
