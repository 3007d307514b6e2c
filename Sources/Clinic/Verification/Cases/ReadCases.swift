public import JKN
public import Store
public import Vocabulary

/// The cases of the Puskesmas, the newest first, and how many audits this year has had.
public struct ReadCases: Query {
  public static let action = Action.readCases

  public init() {}

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let cases: [AuditCase]
    public let terms: OversightTerms
    /// Audits, not verifications, opened this year.
    public let auditsThisYear: Int
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let cases = try AuditCase.all(of: context.facility, in: tx)
    let audits = cases.count {
      [.administrative, .medical].contains($0.kind) && $0.openedOn.year == context.today.year
    }
    return Answer(
      today: context.today, cases: cases, terms: try OversightTerms.shipped(), auditsThisYear: audits)
  }
}

/// One case with everything that hangs on it.
public struct ReadCase: Query {
  public static let action = Action.readCases
  public let id: AuditCaseID

  public init(_ id: AuditCaseID) { self.id = id }

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let auditCase: AuditCase
    public let sample: CaseSample?
    /// Behind each sampled claim line.
    public let evidence: [ClaimID: ClaimLineEvidence]
    public let differences: [CaseDifference]
    public let links: CaseLinks
    /// Other evidence of the case, withdrawn ones too.
    public let files: [OversightFile]
    /// The papers of its steps, by the step's number.
    public let papers: [Int: [OversightFile]]
    public let recommendations: [Recommendation]
    /// Bodies that supervise or did.
    public let supervisors: [SupervisoryBody]
    public let access: [AuditAccess]
    /// Accounts that are an auditor's and nothing else, by name.
    public let auditors: [Account]
    /// Those who may sit beside one.
    public let officers: [Account]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let people = try tx.all(
      "SELECT * FROM account WHERE facility = \(context.facility) AND active = 1 ORDER BY name", Account.init)
    let found = try AuditCase.find(id, of: context.facility, in: tx)
    let sample = try CaseSample.find(id, at: context.facility, in: tx)
    return Answer(
      today: context.today, auditCase: found, sample: sample,
      evidence: try ClaimLineEvidence.of(sample?.claims ?? [], in: id, at: context.facility, in: tx),
      differences: try CaseDifference.all(of: id, sample, at: context.facility, in: tx),
      links: try CaseLinks(of: id, at: context.facility, in: tx),
      files: try OversightFile.all(.evidence, of: id.text, at: context.facility, in: tx),
      papers: try papers(of: found, at: context.facility, in: tx),
      recommendations: try Recommendation.all(of: id, at: context.facility, in: tx),
      supervisors: try SupervisoryBody.all(of: context.facility, in: tx),
      access: try AuditAccess.all(at: context.facility, of: id, in: tx),
      auditors: people.filter { $0.roles == [.auditor] },
      officers: people.filter { !$0.roles.contains(.auditor) })
  }

  private func papers(
    of found: AuditCase, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [Int: [OversightFile]] {
    var papers: [Int: [OversightFile]] = [:]
    for event in found.events where !event.letter.isEmpty {
      papers[event.number] = try OversightFile.all(.step, of: "\(id)/\(event.number)", at: facility, in: tx)
    }
    return papers
  }
}
