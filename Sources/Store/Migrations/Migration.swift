/// One numbered step of the schema. Never edited once released; a change is a new step.
///
/// Numbers are given across the whole program: 1–9 Store and Journal, 10–49 Clinic, 50–59 SATUSEHAT, 60–69 BPJS,
/// 70–79 what concerns a whole database.
public struct Migration: Sendable {
  public let number: Int
  public let name: String
  let steps: [Step]

  public enum Step: Sendable {
    case sql(SQL)
    case textIndex(TextIndex)
    /// Rows of this table can be added, never changed or deleted: the engine itself refuses.
    case appendOnly(String)
    /// Where the rows of this table live when the database is divided; nothing is done while it is whole.
    case distribution(String, TableDistribution)
  }

  public init(_ number: Int, _ name: String, _ steps: [Step]) {
    self.number = number
    self.name = name
    self.steps = steps
  }
}
