public import Store
public import Vocabulary

/// The open cases an auditor was let into, without anybody's name.
public struct ReadAuditedCases: Query {
  public static let action = Action.readAuditedRecords

  public init() {}

  public struct Line: Sendable {
    public let auditCase: AuditCase
    public let access: AuditAccess
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [Line] {
    let access = try AuditAccess.all(at: context.facility, for: context.actor.account, in: tx)
    return try access.filter { $0.holds(on: context.today) }.compactMap { access in
      let found = try AuditCase.find(access.auditCase, of: context.facility, in: tx)
      return found.course.isOpen(asOf: context.today) ? Line(auditCase: found, access: access) : nil
    }
  }
}

/// The sample of one of these cases.
public struct ReadAuditedSample: Query {
  public static let action = Action.readAuditedRecords
  public let id: AuditCaseID

  public init(_ id: AuditCaseID) { self.id = id }

  public struct Answer: Sendable {
    public let auditCase: AuditCase
    public let sample: CaseSample?
    /// Behind each sampled claim line.
    public let evidence: [ClaimID: ClaimLineEvidence]
    /// Other evidence of the case that was supplied (VER-06).
    public let files: [OversightFile]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let found = try AuditAccess.openCase(id, in: tx, context)
    let sample = try CaseSample.find(id, at: context.facility, in: tx)
    return Answer(
      auditCase: found, sample: sample,
      evidence: try ClaimLineEvidence.of(sample?.claims ?? [], in: id, at: context.facility, in: tx),
      files: try OversightFile.all(.evidence, of: id.text, at: context.facility, in: tx)
        .filter { $0.withdrawal == nil })
  }
}

/// One sampled record, for reading; who read it for which case is written down.
public struct ReadAuditedRecord: Query {
  public static let action = Action.readAuditedRecords
  public let id: AuditCaseID
  public let encounter: EncounterID

  public init(_ id: AuditCaseID, _ encounter: EncounterID) {
    self.id = id
    self.encounter = encounter
  }

  public struct Answer: Sendable {
    public let auditCase: AuditCase
    public let record: EncounterRecord
    /// Who sits beside the auditor.
    public let companion: String
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let found = try AuditAccess.openCase(id, in: tx, context)
    guard try CaseSample.shows(encounter, id, at: context.facility, in: tx) else {
      throw Refusal.notFound("Kunjungan dalam sampel")
    }
    _ = try Encounter.find(encounter, of: context.facility, in: tx)
    let access = try AuditAccess.all(at: context.facility, of: id, for: context.actor.account, in: tx)
    return Answer(
      auditCase: found, record: try EncounterRecord.load(encounter, in: tx),
      companion: access.first?.companion ?? "")
  }

  public func patientRead(_ answer: Answer) -> PatientID? { answer.record.patient.id }

  public var readForCase: String? { id.text }
}
