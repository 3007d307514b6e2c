public import Vocabulary

/// The pieces without which no record is closed (EMR-01: agreement 004 art. 4(1)g and (4)k; Permenkes 24/2022).
public enum MinimumRecord {
  public enum Piece: String, Sendable, CaseIterable {
    case identity, examination, diagnosis, treatment, allergies, followUp, disposition, referral, examiner

    public var word: String {
      switch self {
      case .identity: "konfirmasi identitas"
      case .examination: "tanda vital dan pemeriksaan"
      case .diagnosis: "diagnosis"
      case .treatment: "terapi"
      case .allergies: "alergi"
      case .followUp: "rencana tindak lanjut"
      case .disposition: "cara pulang"
      case .referral: "surat rujukan"
      case .examiner: "pemeriksa"
      }
    }

    /// What to do about it.
    public var sentence: String {
      switch self {
      case .identity: "Cocokkan dua tanda pengenal pasien."
      case .examination: "Isi tanda vital serta anamnesis dan hasil pemeriksaan."
      case .diagnosis: "Pilih sedikitnya satu diagnosis ICD-10."
      case .treatment: "Isi resep, tindakan, atau terapi tanpa obat."
      case .allergies: "Catat alergi, atau nyatakan tidak ada alergi yang diketahui."
      case .followUp: "Isi rencana tindak lanjut yang disampaikan kepada pasien."
      case .disposition: "Pilih cara pulang."
      case .referral: "Lengkapi surat rujukan atau poli tujuan rujuk internal."
      case .examiner: "Rekam medis ditutup oleh pemeriksa yang memulainya; ambil alih pemeriksaan dahulu."
      }
    }
  }

  /// What is still missing, in the order of the page.
  /// - Parameter signer: who is about to sign.
  public static func missing(
    in record: EncounterRecord, confirmed: Bool, disposition: Disposition?, signer: PractitionerID?
  ) -> [Piece] {
    Piece.allCases.filter { piece in
      switch piece {
      case .identity: !confirmed
      case .examination: !isExamined(record)
      case .diagnosis: record.diagnoses.isEmpty
      case .treatment: !isTreated(record)
      case .allergies: record.allergies.isEmpty && !record.noKnownAllergy
      case .followUp: record.carePlan == nil
      case .disposition: disposition == nil
      case .referral:
        (disposition == .referred && record.referral == nil)
          || (disposition == .internalReferral && record.internalReferral == nil)
      case .examiner: signer != record.encounter.practitioner
      }
    }
  }

  private static func isExamined(_ record: EncounterRecord) -> Bool {
    let told = record.note.map { !$0.subjective.isEmpty } ?? false
    let complained = told || !record.complaints.isEmpty
    let found = record.observations.contains { Observation.Kind.findings.contains($0.kind) }
    let written = record.note.map { !$0.objective.isEmpty } ?? false
    let vital: [Observation.Kind] = [.pulse, .respiration, .temperature]
    return complained && (found || written) && vital.allSatisfy { record.observation($0) != nil }
  }

  private static func isTreated(_ record: EncounterRecord) -> Bool {
    let prescribed = record.prescriptions.contains { $0.state != .cancelled && !$0.items.isEmpty }
    let advised = record.note.map { !$0.nonDrugTherapy.isEmpty } ?? false
    return prescribed || advised || !record.procedures.isEmpty
  }
}
