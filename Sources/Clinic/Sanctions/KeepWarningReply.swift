import Journal
public import Store
public import Vocabulary

/// Files the answer to a warning as it was signed and sent, with its receipt where there is one (SAN-05; PKS 004 Ps.4(3)k).
public struct KeepWarningReply: Command {
  public static let action = Action.manageCases
  public let id: WarningID
  private let letter: String
  private let file: NewOversightFile

  /// - Parameter letter: the number of the reply, or what else the file is: a receipt.
  public init(_ id: WarningID, letter: String, scan: [UInt8]) {
    self.id = id
    self.letter = letter.trimmingBlanks
    file = NewOversightFile(self.letter, scan, field: Field.scan)
  }

  /// The names of its fields.
  public enum Field {
    public static let letter = "surat-tanggapan"
    public static let scan = "pindaian-tanggapan"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let warning = try Warning.find(id, of: context.facility, in: tx)
    guard warning.answeredOn != nil else {
      throw Refusal.conflict("Simpan jawabannya dahulu, lalu pindaian surat yang dikirim.")
    }
    var problems = Problems()
    if letter.isEmpty || letter.count > 100 {
      problems.add(Field.letter, "Tulis nomor surat tanggapannya, paling panjang 100 huruf.")
    }
    file.check(into: &problems, isNeeded: true)
    try problems.throwIfAny()
    try file.keep(.reply, of: id.text, in: tx, context)
    let payload = ["number": warning.number, "letter": letter]
    return Performed((), try Fact(FactKind.warningReplyKept, subject: "Warning/\(id)", payload: payload))
  }
}
