import Journal
public import Store
public import Vocabulary

/// Writes down the Surat Rujuk Balik that a participant brings (PRO-11).
public struct RecordReferBack: Command {
  public static let action = Action.manageReferBack
  public let patient: PatientID
  public let form: ReferBackForm

  public init(_ patient: PatientID, _ form: ReferBackForm) {
    self.patient = patient
    self.form = form
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<ReferBackLetterID> {
    let person = try Patient.find(patient, of: context.facility, in: tx)
    guard person.jknNumber != nil else {
      throw Refusal.conflict(
        "\(person.name) belum mempunyai nomor JKN; Program Rujuk Balik hanya untuk peserta JKN.")
    }
    var reader = ReferBackReader(form, today: context.today, in: tx)
    let content = try reader.content()
    let known = try ReferBackLetter.all(of: patient, at: context.facility, in: tx)
    guard !known.contains(where: { $0.content.isSameLetter(as: content) }) else {
      throw Problems([
        Problem(
          field: ReferBackForm.Field.number, "Surat dengan nomor ini dari rumah sakit itu sudah dicatat.")
      ])
    }
    let id = ReferBackLetterID(at: context.now)
    try tx.execute(
      """
      INSERT INTO refer_back_letter (facility, id, patient, version)
      VALUES (\(context.facility), \(id), \(patient), 1)
      """)
    try ReferBackLetter.insert(content, version: 1, of: id, because: "", in: tx, context)
    return Performed(id, try .referBack(FactKind.referBackRecorded, id, of: patient, version: 1))
  }
}

extension ReferBackContent {
  func isSameLetter(as other: ReferBackContent) -> Bool {
    number.lowercased() == other.number.lowercased() && hospital.lowercased() == other.hospital.lowercased()
  }
}
