import JKN
import Journal
public import Store
public import Vocabulary

/// Adds a sign by date for every Puskesmas of the database. The fraud teams read it and do not write it: nobody loosens the rule
/// that looks at his own claims.
public struct RecordClaimSign: Command {
  public static let action = Action.importReferenceData
  public let form: ClaimSignForm

  public init(_ form: ClaimSignForm) { self.form = form }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<RecordedClaimSignID> {
    let sign = try form.sign(among: try RecordedClaimSign.all(in: tx), in: tx)
    let id = RecordedClaimSignID(at: context.now)
    try tx.execute(
      """
      INSERT INTO claim_sign (id, subject, title, diagnoses, procedures, tests, from_day, recorded_at, recorded_by)
      VALUES (\(id), \(sign.subject.rawValue), \(sign.set), \(sign.diagnoses.joined(separator: " ")),
        \(sign.procedures.joined(separator: " ")), \(sign.tests.joined(separator: " ")), \(sign.from), \(context.now),
        \(context.actor.name))
      """)
    let payload = ["subject": sign.subject.rawValue, "codes": sign.codes, "title": sign.set]
    return Performed(id, try Fact(FactKind.claimSignRecorded, subject: "ClaimSign/\(id)", payload: payload))
  }
}
