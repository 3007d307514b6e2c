import Crypto
import Journal
public import Store
public import Vocabulary

/// Takes a bank's statement in line by line: the good lines count, the others are told with their reason.
public struct ImportReceipts: Command {
  public static let action = Action.keepLedger
  /// Bytes.
  public static let largestFile = 2_000_000
  /// The names of its fields.
  public static let field = "berkas"
  public static let account = "rekening-koran-dari"
  let name: String
  let bytes: [UInt8]
  let account: PaymentAccount.Purpose

  /// - Parameter account: which account the statement is of, where a line does not say.
  public init(_ bytes: [UInt8], name: String, of account: PaymentAccount.Purpose = .capitation) {
    self.bytes = bytes
    self.name = name
    self.account = account
  }

  public struct Result: Sendable {
    public let batch: ReceiptImportID
    public let taken: Int
    public let refused: Int
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Result> {
    guard !bytes.isEmpty else { throw Problems([Problem(field: Self.field, "Pilih berkas rekening koran.")]) }
    guard bytes.count <= Self.largestFile else {
      throw Problems([Problem(field: Self.field, "Berkas paling besar 2 MB.")])
    }
    let digest = Hexadecimal.text(SHA256.hash(data: bytes))
    try refuseSameFile(digest, context, in: tx)
    let statement = try BankStatement(bytes, of: account, on: context.today)
    let batch = ReceiptImportID(at: context.now)
    var (taken, problems) = (0, statement.problems)
    for line in statement.lines {
      let known = try PaymentReceipt.received(on: line.draft.receivedOn, at: context.facility, in: tx)
      if let problem = line.draft.problems(beside: known, today: context.today).all.first {
        problems.append(CSVProblem(line: line.number, problem.sentence))
      } else {
        _ = try line.draft.insert(at: context, batch: batch, line: line.number, in: tx)
        taken += 1
      }
    }
    try keep(batch, digest, taken: taken, problems, context, in: tx)
    let payload = ["batch": batch.text, "taken": String(taken), "refused": String(problems.count)]
    return Performed(
      Result(batch: batch, taken: taken, refused: problems.count),
      try Fact(FactKind.receiptsImported, payload: payload))
  }

  private func refuseSameFile(_ digest: String, _ context: Context, in tx: ReadTransaction) throws {
    let same: Int? = try tx.value(
      """
      SELECT COUNT(*) AS n FROM receipt_import i WHERE i.facility = \(context.facility) AND i.digest = \(digest)
        AND NOT EXISTS (SELECT 1 FROM ledger_withdrawal w WHERE w.facility = i.facility AND w.entry = i.id)
      """)
    guard same == 0 else {
      throw Problems([
        Problem(field: Self.field, "Berkas yang sama sudah dimuat. Batalkan dahulu bila ingin mengulang.")
      ])
    }
  }

  private func keep(
    _ batch: ReceiptImportID, _ digest: String, taken: Int, _ problems: [CSVProblem], _ context: Context,
    in tx: WriteTransaction
  ) throws {
    try tx.execute(
      """
      INSERT INTO receipt_import (facility, id, file, digest, taken, refused, imported_at, imported_by)
      VALUES (\(context.facility), \(batch), \(name), \(digest), \(taken), \(problems.count), \(context.now),
        \(context.actor.name))
      """)
    for problem in problems {
      let sentence = problem.column.map { "Kolom \($0): \(problem.sentence)" } ?? problem.sentence
      try tx.execute(
        """
        INSERT INTO receipt_import_problem (facility, batch, line, sentence)
        VALUES (\(context.facility), \(batch), \(problem.line), \(sentence))
        """)
    }
  }
}
