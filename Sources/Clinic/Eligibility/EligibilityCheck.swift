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
  /// Whether BPJS knows the NIK; true when it was not BPJS who answered.
  public let nikKnown: Bool
  /// One line: the reason in plain words.
  public let sentence: String
  /// BPJS's word for the programme of rujuk balik: `DM`, `HT`; empty for nobody's, `nil` when BPJS did not say (PRO-12).
  public var referBack: String?
}

extension EligibilityCheck {
  /// While BPJS could not be asked, its file and its earlier answers speak: they inform and never stop anybody (CTG-02).
  public var isContingency: Bool { source != .bpjs }

  /// Whether KIS and KTP-el must be shown before JKN pays (IDN-05; agreement 004 L.I II.1.d).
  public var needsDocuments: Bool { !isContingency && (standing == .unknown || !nikKnown) }

  /// Who pays by this answer; `nil` when it does not say.
  var payer: Payer? {
    switch standing {
    case .here: .jknHere
    case .elsewhere: .jknElsewhere
    case .inactive: isContingency ? nil : .general
    case .unknown, .unasked: nil
    }
  }

  init(_ row: Row) throws {
    self.init(
      id: try row["id"], facility: try row["facility"], patient: try row["patient"], at: try row["at"],
      officer: try row["officer"], standing: try row["standing"], source: try row["source"],
      asOf: try row["as_of"], provider: try row["provider"], nikKnown: try row["nik_known"],
      sentence: try row["sentence"], referBack: try row["refer_back"])
  }

  /// The newest of a patient.
  public static func latest(of patient: PatientID, in tx: ReadTransaction) throws -> EligibilityCheck? {
    try tx.first(
      "SELECT * FROM eligibility_check WHERE patient = \(patient) ORDER BY at DESC, id DESC LIMIT 1",
      EligibilityCheck.init)
  }

  /// The newest of a patient, if it is of this day.
  static func ofToday(_ patient: PatientID, _ context: Context, in tx: ReadTransaction) throws
    -> EligibilityCheck?
  {
    try latest(of: patient, in: tx).flatMap { context.zone.date(of: $0.at) == context.today ? $0 : nil }
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
        provider, nik_known, sentence, refer_back)
      VALUES (\(id), \(facility), \(patient), \(at), \(account), \(officer), \(standing), \(source), \(asOf),
        \(provider), \(nikKnown), \(sentence), \(referBack))
      """)
  }
}

public typealias EligibilityCheckID = ID<EligibilityCheck>
