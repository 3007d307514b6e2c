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
    let parts = specialty.split(separator: "/").map(String.init)
    if Self.needSubSpecialty.contains(specialty) {
      draft.miss("Rujukan \(specialty) perlu kode subspesialis, misalnya \(specialty)/8.", at: here)
    }
    let destination: RujukLanjut.Destination =
      Self.special.contains(parts.first ?? specialty)
      ? .khusus(code: parts.first ?? specialty, subSpesialis: parts.dropFirst().first, catatan: note.reason)
      : .subSpesialis(code: specialty, sarana: nil)
    let day = max(note.visitOn, draft.record.encounter.day)
    return RujukLanjut(tglEstRujuk: WireDate(day), kdppk: hospital, destination: destination)
  }

  /// Special referrals have codes of three letters (4.8); two of them name a sub-specialty as well, `HEM/8`.
  private static let special: Set = needSubSpecialty.union([
    "HDL", "IGD", "JIW", "KLT", "PAR", "KEM", "RAT", "HIV",
  ])
  private static let needSubSpecialty: Set = ["THA", "HEM"]

  /// Why a diagnosis of the 144 is referred all the same (contract 4.7); nil when it needs no reason.
  func tacc(_ draft: inout PCareDraft) -> (code: Int, reason: String)? {
    guard draft.record.encounter.disposition == .referred, let note = draft.record.referral,
      let code = note.tacc, (1...4).contains(code)
    else { return nil }
    if let reason = note.taccReason?.nonBlank { return (code, reason) }
    draft.miss("Alasan TACC pada surat rujukan belum diisi.", at: .encounter(draft.record.encounter.id))
    return nil
  }
}
