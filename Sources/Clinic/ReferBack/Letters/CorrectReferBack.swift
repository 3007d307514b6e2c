import Journal
public import Store
public import Vocabulary

/// Puts a letter right that was written down wrongly. The version before stays, beside the reason.
public struct CorrectReferBack: Command {
  public static let action = Action.manageReferBack
  public let letter: ReferBackLetterID
  public let form: ReferBackForm
  public let reason: String
  /// The version that was on the screen.
  public let version: Int

  public init(_ letter: ReferBackLetterID, _ form: ReferBackForm, version: Int, because reason: String) {
    self.letter = letter
    self.form = form
    self.version = version
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try ReferBackLetter.open(letter, of: context.facility, in: tx)
    guard found.version == version else {
      throw Refusal.conflict(
        "Surat ini baru saja diubah oleh \(found.recordedBy). Buka lagi, lalu ulangi perubahannya.")
    }
    var reader = ReferBackReader(form, today: context.today, in: tx)
    let content = try reader.content()
    try ReferBackReason.check(reason)
    guard content != found.content else { return Performed((), nil) }
    let version = found.version + 1
    try ReferBackLetter.insert(content, version: version, of: letter, because: reason, in: tx, context)
    try tx.execute(
      """
      UPDATE refer_back_letter SET version = \(version)
      WHERE facility = \(context.facility) AND id = \(letter)
      """)
    return Performed(
      (), try .referBack(FactKind.referBackCorrected, letter, of: found.patient, version: version))
  }
}

/// Why something about a letter was done.
enum ReferBackReason {
  static func check(_ reason: String) throws(Problems) {
    guard (1...200).contains(reason.count) else {
      throw Problems([
        Problem(field: ReferBackForm.Field.reason, "Tulis alasannya, paling panjang 200 huruf.")
      ])
    }
  }
}
