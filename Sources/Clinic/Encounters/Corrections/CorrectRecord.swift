import Journal
public import Store
public import Vocabulary

/// A new version of a signed record, with author, time and reason. Earlier versions stay as they are.
///
/// The prescription is not corrected here: what the pharmacy has is changed with the pharmacy.
public struct CorrectRecord: Command {
  public static let action = Action.correctRecord
  /// After this the head of the facility must have agreed (Permenkes 24/2022: two times 24 hours).
  public static let freelyFor = Duration.seconds(48 * 3600)

  public let encounter: EncounterID
  /// The whole record as it should read; `items` is not looked at.
  public let form: ExaminationForm
  /// The version that was on the screen.
  public let version: Int
  public let reason: String
  /// Who agreed, when the correction comes late.
  public let approvedBy: String
  public let lists: CodeLists

  public init(
    encounter: EncounterID, form: ExaminationForm, version: Int, reason: String, approvedBy: String = "",
    lists: CodeLists
  ) {
    self.encounter = encounter
    self.form = form
    self.version = version
    self.reason = reason
    self.approvedBy = approvedBy
    self.lists = lists
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Signature> {
    let visit = try Encounter.find(encounter, of: context.facility, in: tx)
    guard visit.isSigned else {
      throw Refusal.conflict("Rekam medis ini belum ditandatangani; ubah langsung isinya.")
    }
    guard visit.version == version else {
      throw Refusal.conflict(
        "Rekam medis ini sudah dikoreksi menjadi versi \(visit.version). Muat ulang dahulu.")
    }
    let patient = try Patient.find(visit.patient, of: context.facility, in: tx)
    let before = try Examination.load(RecordVersion(visit), in: tx)
    var reader = try ExaminationReader(
      form, before: before, of: visit, patient, lists: lists, in: tx, context)
    reader.problems = try checkReason(of: visit, in: tx, context)
    let after = try reader.examination()
    guard after != before else {
      throw Problems([Problem(field: "reason", "Belum ada yang diubah dari versi \(version).")])
    }
    let signature = try sign(after, visit, in: tx, context)
    let fact = try Fact(
      FactKind.encounterCorrected, patient: visit.patient, subject: "Encounter/\(encounter)",
      payload: EncounterFact(encounter: encounter, version: signature.version))
    return Performed(signature, fact)
  }

  private func checkReason(
    of visit: Encounter, in tx: ReadTransaction, _ context: Context
  ) throws -> Problems {
    var problems = Problems()
    if reason.trimmingBlanks.count < 5 {
      problems.add("reason", "Tulis alasan koreksi, misalnya “salah ketik tensi”.")
    }
    let signed = try Signature.all(of: visit.id, in: tx).first
    if let signed, context.now - signed.at > Self.freelyFor, approvedBy.trimmingBlanks.isEmpty {
      problems.add(
        "approvedBy",
        "Sudah lebih dari 2 × 24 jam sejak ditutup; isi nama pimpinan yang menyetujui koreksi ini.")
    }
    return problems
  }

  private func sign(
    _ after: Examination, _ visit: Encounter, in tx: WriteTransaction, _ context: Context
  ) throws -> Signature {
    var corrected = visit
    corrected.version += 1
    corrected.disposition = after.disposition
    let record = RecordVersion(corrected)
    guard let disposition = after.disposition else {
      throw Problems([Problem(field: "disposition", MinimumRecord.Piece.disposition.sentence)])
    }
    let approval = approvedBy.trimmingBlanks
    let signature = Signature(
      version: corrected.version, at: context.now, by: try context.healthWorker,
      reason: reason.trimmingBlanks + (approval.isEmpty ? "" : " (disetujui \(approval))"),
      digest: try RecordDigest.of(after, corrected, version: corrected.version))
    try after.insert(in: record, tx)
    try signature.insert(in: record, after, disposition, tx)
    try corrected.update(in: tx)
    let missing = MinimumRecord.missing(
      in: try EncounterRecord.load(visit.id, in: tx), confirmed: true, disposition: disposition,
      signer: visit.practitioner)
    try Problems(missing.map { Problem(field: $0.rawValue, $0.sentence) }).throwIfAny()
    return signature
  }
}

extension RecordVersion {
  /// The newest version of a visit's record.
  init(_ visit: Encounter) {
    self.init(facility: visit.facility, encounter: visit.id, patient: visit.patient, version: visit.version)
  }
}
