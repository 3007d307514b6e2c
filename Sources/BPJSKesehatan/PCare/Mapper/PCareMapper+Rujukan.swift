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

  /// The poli an internal referral goes to: the destination of the referral note.
  func internalPoli(_ draft: inout PCareDraft) -> String? {
    guard draft.record.encounter.disposition == .internalReferral else { return nil }
    if let poli = draft.record.referral?.destinationCode?.nonBlank { return poli }
    draft.miss("Poli tujuan rujukan internal belum diisi.", at: .encounter(draft.record.encounter.id))
    return nil
  }

  /// A referral to a hospital (contract 3.6); codes of three letters are special referrals (4.8).
  func referral(_ draft: inout PCareDraft) -> RujukLanjut? {
    guard draft.record.encounter.disposition == .referred else { return nil }
    let here = PCareRemedy.encounter(draft.record.encounter.id)
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
    let day = max(note.visitOn, draft.record.encounter.day)
    return RujukLanjut(
      tglEstRujuk: WireDate(day), kdppk: hospital,
      destination: Self.khusus.contains(specialty)
        ? .khusus(code: specialty, subSpesialis: nil, catatan: note.reason)
        : .subSpesialis(code: specialty, sarana: nil))
  }

  private static let khusus: Set = ["HDL", "IGD", "JIW", "KLT", "PAR", "KEM", "RAT", "HIV"]

  /// Why a diagnosis of the 144 is referred all the same (contract 4.7).
  func tacc(_ draft: inout PCareDraft) -> TACC {
    guard draft.record.encounter.disposition == .referred, let note = draft.record.referral,
      let kind = note.tacc, kind > 0
    else { return .none }
    guard let reason = note.taccReason?.nonBlank else {
      draft.miss("Alasan TACC pada surat rujukan belum diisi.", at: .encounter(draft.record.encounter.id))
      return .none
    }
    switch kind {
    case 1: return .time(reason)
    case 2: return .age(reason)
    case 3: return .complication(reason)
    case 4: return .comorbidity(reason)
    default: return .none
    }
  }
}
