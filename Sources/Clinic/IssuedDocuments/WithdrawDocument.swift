import Journal
public import Store
import Vocabulary

/// Takes a paper back: from then on whoever checks it reads that it no longer holds, and why.
public struct WithdrawDocument: Command {
  public static let action = Action.withdrawDocument
  public static let reasonField = "alasan"
  let code: DocumentCode
  let why: String

  public init(_ code: DocumentCode, because why: String) {
    self.code = code
    self.why = why.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    var problems = Problems()
    if problems.require(why, at: Self.reasonField, "Tulis alasannya", upTo: 200), why.hidesAPerson {
      problems.add(Self.reasonField, "Alasan ini terbaca umum: jangan tulis NIK atau nomor kartu.")
    }
    try problems.throwIfAny()
    let record = try IssuedDocument.find(code, of: context.facility, in: tx)
    switch record.state {
    case .withdrawn: throw Refusal.conflict("Surat ini sudah ditarik.")
    case .superseded: throw Refusal.conflict("Surat ini sudah digantikan versi yang lebih baru.")
    case .valid: break
    }
    try record.withdraw(because: why, in: tx, context)
    return Performed((), try record.fact(FactKind.documentWithdrawn))
  }
}
