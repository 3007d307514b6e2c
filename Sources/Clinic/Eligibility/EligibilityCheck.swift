public import Store
public import Vocabulary

/// What was found when a patient's JKN membership was asked for, kept with time and officer (REG-01).
public struct EligibilityCheck: Sendable, Hashable, Identifiable {
  /// Whether, and where, BPJS pays.
  public enum Standing: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case here, elsewhere, inactive, unknown
    /// It could not be asked, and nothing from before says anything.
    case unasked
  }

  /// Where the answer comes from.
  public enum Source: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case bpjs
    /// The last monthly file of participants.
    case file
    /// The last answer of BPJS.
    case earlier
    case none
  }

  public let id: EligibilityCheckID
  public let facility: FacilityID
  public let patient: PatientID
  public let at: Instant
  /// Who asked, as shown on the screen.
  public let officer: String
  public let standing: Standing
  public let source: Source
  /// Of what day or month an answer from before is.
  public let asOf: String?
  /// `kdProvider` of the FKTP where the participant is registered.
  public let provider: String?
  /// One line: the reason in plain words.
  public let sentence: String
}

extension EligibilityCheck {
  init(_ row: Row) throws {
    self.init(
      id: try row["id"], facility: try row["facility"], patient: try row["patient"], at: try row["at"],
      officer: try row["officer"], standing: try row["standing"], source: try row["source"],
      asOf: try row["as_of"], provider: try row["provider"], sentence: try row["sentence"])
  }

  /// The newest of a patient.
  public static func latest(of patient: PatientID, in tx: ReadTransaction) throws -> EligibilityCheck? {
    try tx.first(
      "SELECT * FROM eligibility_check WHERE patient = \(patient) ORDER BY at DESC, id DESC LIMIT 1",
      EligibilityCheck.init)
  }

  /// The newest answer that BPJS itself gave about a patient.
  static func latestAnswer(of patient: PatientID, in tx: ReadTransaction) throws -> EligibilityCheck? {
    try tx.first(
      """
      SELECT * FROM eligibility_check WHERE patient = \(patient) AND source = 'bpjs'
      ORDER BY at DESC, id DESC LIMIT 1
      """, EligibilityCheck.init)
  }

  func insert(by account: AccountID, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO eligibility_check (id, facility, patient, at, account, officer, standing, source, as_of,
        provider, sentence)
      VALUES (\(id), \(facility), \(patient), \(at), \(account), \(officer), \(standing), \(source), \(asOf),
        \(provider), \(sentence))
      """)
  }
}

public typealias EligibilityCheckID = ID<EligibilityCheck>
