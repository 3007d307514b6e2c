import Clinic
import Vocabulary

extension PCareMapper {
  /// `kdStatusPulang` of an outpatient visit (contract 4.3). P-Care has no word for leaving against advice; the
  /// patient went home. It has none for a death outside inpatient care either: that one is entered by hand.
  func disposition(_ draft: inout PCareDraft) -> String {
    switch draft.record.encounter.disposition {
    case .home, .againstAdvice: return "3"
    case .referred: return "4"
    case .internalReferral: return "5"
    case .deceased:
      draft.miss(
        "P-Care tidak mengenal status meninggal untuk rawat jalan; catat kunjungan ini langsung di aplikasi P-Care.",
        at: .encounter(draft.record.encounter.id))
      return ""
    case nil:
      draft.miss("Cara pulang belum diisi.", at: .encounter(draft.record.encounter.id))
      return ""
    }
  }

  /// The poli an internal referral goes to.
  func internalPoli(_ draft: inout PCareDraft) -> String? {
    guard draft.record.encounter.disposition == .internalReferral else { return nil }
    guard let target = draft.record.internalReferral else {
      draft.miss("Poli tujuan rujukan internal belum diisi.", at: .encounter(draft.record.encounter.id))
      return nil
    }
    if let poli = target.poliCode?.nonBlank { return poli }
    draft.miss("Ruangan \(target.roomName) belum punya kode poli P-Care.", at: .facility)
    return nil
  }

  /// A referral to a hospital (contract 3.6).
  func referral(_ draft: inout PCareDraft) -> RujukLanjut? {
    guard draft.record.encounter.disposition == .referred else { return nil }
    let here = Remedy.encounter(draft.record.encounter.id)
    guard let note = draft.record.referral else {
      draft.miss("Surat rujukan belum dibuat.", at: here)
      return nil
    }
    guard let hospital = note.destinationCode?.nonBlank else {
      draft.miss("Rumah sakit tujuan \(note.destination) belum punya kode BPJS.", at: here)
      return nil
    }
    guard let specialty = note.specialtyCode?.nonBlank else {
      draft.miss("Spesialis tujuan \(note.specialty) belum punya kode BPJS.", at: here)
      return nil
    }
    let target = ReferralTarget(specialty)
    if target.lacksPart {
      draft.miss("Rujukan \(specialty) perlu kode subspesialis, misalnya \(specialty)/8.", at: here)
    }
    let destination: RujukLanjut.Destination =
      switch target {
      case .khusus(let code, let part): .khusus(code: code, subSpesialis: part, catatan: note.reason)
      case .subSpesialis(let code): .subSpesialis(code: code, sarana: note.saranaCode?.nonBlank)
      }
    let day = max(note.visitOn, draft.record.encounter.day)
    return RujukLanjut(tglEstRujuk: WireDate(day), kdppk: hospital, destination: destination)
  }

  /// Why a diagnosis of the 144 is referred all the same (contract 4.7); nil when it needs no reason. Special
  /// referrals need none.
  func tacc(_ draft: inout PCareDraft) -> (code: Int, reason: String)? {
    guard draft.record.encounter.disposition == .referred, let note = draft.record.referral,
      let code = note.tacc, (1...4).contains(code)
    else { return nil }
    if let special = note.specialtyCode?.nonBlank, case .khusus = ReferralTarget(special) { return nil }
    if let reason = note.taccReason?.nonBlank { return (code, reason) }
    draft.miss("Alasan TACC pada surat rujukan belum diisi.", at: .encounter(draft.record.encounter.id))
    return nil
  }
}
