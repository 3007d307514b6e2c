import Clinic

extension PCareMapper {
  /// The registration of a visit (contract 3.10).
  /// - provider: where the participant is enrolled; nil takes this facility.
  func pendaftaran(
    of record: EncounterRecord, provider: String? = nil
  ) throws(PCareProblems) -> Pendaftaran {
    var draft = PCareDraft(record)
    let own = record.facility.bpjsProvider
    if own == nil {
      draft.miss("Kode faskes BPJS untuk \(record.facility.name) belum diatur.", at: .facility)
    }
    let sick = record.room.sickVisits
    let message = Pendaftaran(
      kdProviderPeserta: provider ?? own ?? "", tglDaftar: WireDate(record.encounter.day),
      noKartu: draft.card(), kdPoli: draft.poli(), keluhan: record.encounter.reason, kunjSakit: sick,
      sistole: draft.measured(.systolic), diastole: draft.measured(.diastolic),
      beratBadan: draft.measured(.weight), tinggiBadan: draft.measured(.height),
      respRate: draft.measured(.respiration), lingkarPerut: draft.measured(.waist),
      heartRate: draft.measured(.pulse), kdTkp: sick ? mapping.careOfSickVisit : mapping.careOfHealthyVisit)
    return try draft.finish(message)
  }
}
