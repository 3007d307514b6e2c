import Clinic

extension PCareMapper {
  /// The procedures of a visit that P-Care has a code for.
  func tindakan(of record: EncounterRecord) -> [Procedure] {
    record.procedures.filter { mapping.procedures[$0.code.code] != nil }
  }

  /// One procedure (contract 3.13); nil when P-Care has no code for it.
  func tindakan(_ procedure: Procedure, noKunjungan: String) -> Tindakan? {
    mapping.procedures[procedure.code.code].map { code in
      Tindakan(
        noKunjungan: noKunjungan, kdTindakan: code.code, biaya: code.rupiah,
        keterangan: procedure.note.nonBlank)
    }
  }
}
