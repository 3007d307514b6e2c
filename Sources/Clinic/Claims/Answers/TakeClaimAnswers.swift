import Crypto
import Journal
public import Store
public import Vocabulary

/// Takes in a file of BPJS's answers. What is right is kept, what is wrong is told line by line; the whole can be taken back.
public struct TakeClaimAnswers: Command {
  public static let action = Action.manageClaims
  public let file: [UInt8]
  public let name: String

  public init(_ file: [UInt8], name: String) {
    self.file = file
    self.name = String(name.prefix(120))
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<ClaimAnswerFileID> {
    let read: ClaimAnswerRows
    do throws(ImportRefusal) {
      read = try ClaimAnswerRows(file)
    } catch {
      throw Problems([Problem(field: "berkas", error.sentence)])
    }
    let digest = SHA256.hash(data: file).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
      .joined()
    let known: Int? = try tx.value(
      """
      SELECT COUNT(*) AS n FROM claim_answer_file WHERE facility = \(context.facility) AND digest = \(digest)
        AND undone_at IS NULL
      """)
    guard known == 0 else {
      throw Problems([Problem(field: "berkas", "Berkas yang sama sudah pernah dimasukkan.")])
    }
    let id = ClaimAnswerFileID(at: context.now)
    var problems = read.problems.map { "Baris \($0.line): \($0.sentence)" }
    let kept = try keep(read.rows, as: id, &problems, in: tx, context)
    guard kept > 0 else {
      throw Problems([
        Problem(
          field: "berkas", "Tidak ada baris yang dapat disimpan. " + problems.prefix(3).joined(separator: " ")
        )
      ])
    }
    try tx.execute(
      """
      INSERT INTO claim_answer_file (facility, id, name, digest, lines, refused, problems, taken_at, taken_by)
      VALUES (\(context.facility), \(id), \(name), \(digest), \(kept), \(problems.count),
        \(problems.prefix(1000).joined(separator: "\n")), \(context.now), \(context.actor.name))
      """)
    let payload = ["lines": "\(kept)", "refused": "\(problems.count)"]
    return Performed(
      id, try Fact(FactKind.claimAnswersTaken, subject: "ClaimAnswers/\(id)", payload: payload))
  }

  private func keep(
    _ rows: [ClaimAnswerRow], as file: ClaimAnswerFileID, _ problems: inout [String], in tx: WriteTransaction,
    _ context: Context
  ) throws -> Int {
    let book = try ClaimBook(context, in: tx)
    let byNumber = Dictionary(book.claims.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: [String: Int] = [:]
    var kept = 0
    for row in rows {
      if let before = seen.updateValue(row.line, forKey: row.number) {
        problems.append("Baris \(row.line): klaim \(row.number) sudah ada di baris \(before).")
        continue
      }
      guard let claim = byNumber[row.number] else {
        problems.append("Baris \(row.line): klaim \(row.number) tidak ada di sini.")
        continue
      }
      if let obstacle = KeptClaimAnswer.obstacle(claim, row.verdict, row.amount, in: book) {
        problems.append("Baris \(row.line): \(obstacle)")
        continue
      }
      guard let batch = claim.batch else { continue }
      try KeptClaimAnswer(
        claim: claim, batch: batch, verdict: row.verdict, amount: row.amount, reason: row.reason, file: file
      ).insert(in: tx, context)
      kept += 1
    }
    return kept
  }
}
