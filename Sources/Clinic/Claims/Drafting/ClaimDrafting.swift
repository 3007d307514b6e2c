import JKN
import Store
import Vocabulary

/// Makes the draft claims of a visit or a laboratory report in the transaction that closes it. Nothing here refuses: a
/// claim that lacks something is a draft that says so.
enum ClaimDrafting {
  /// What the visit shows, and the screenings among its reports that were released before its diagnoses were known.
  /// - Returns: how many drafts were made.
  @discardableResult
  static func draft(
    from visit: Encounter, _ examination: Examination, in tx: WriteTransaction, _ context: Context
  ) throws -> Int {
    guard visit.payer.isJKN, !examination.contact.groupScreening else { return 0 }
    var made = 0
    let diagnoses = examination.diagnosisCodes
    let signs = try PaidSigns.of(visit.day, at: context.facility, in: tx)
    let screened = signs.filter(\.isLaboratory).flatMap(\.diagnoses)
    if diagnoses.contains(where: { code in screened.contains { code.hasPrefix($0) } }) {
      for order in try LaboratoryOrder.all(of: visit.id, in: tx) where order.state == .reported {
        made += try draft(from: order, of: visit, diagnoses, in: tx, context)
      }
    }
    let isReferred = examination.referral != nil || examination.disposition == .referred
    let shown = VisitServices(examination: examination, isReferred: isReferred, known: .init(), signs: signs)
    guard !shown.drafts.isEmpty else { return made }
    let known = try RecordedFacts.find(
      of: visit.patient, on: visit.day, visit: (visit, examination), context, in: tx)
    let told = VisitServices(examination: examination, isReferred: isReferred, known: known, signs: signs)
    return try made
      + insert(
        told.drafts, of: visit, source: "encounter/\(visit.id)", by: visit.practitioner,
        examination.mainDiagnosis, in: tx, context)
  }

  /// What a released report shows; the diagnoses are those of the signed visit, if it is signed.
  /// - Returns: how many drafts were made.
  @discardableResult
  static func draft(
    from order: LaboratoryOrder, of visit: Encounter, in tx: WriteTransaction, _ context: Context
  ) throws -> Int {
    let codes: [String] = try tx.all(
      """
      SELECT code FROM condition WHERE encounter = \(visit.id) AND facility = \(context.facility)
        AND version = \(visit.version) AND category = 'diagnosis' AND code IS NOT NULL ORDER BY rank
      """
    ) { try $0["code"] }
    return try draft(from: order, of: visit, codes, in: tx, context)
  }

  private static func draft(
    from order: LaboratoryOrder, of visit: Encounter, _ diagnoses: [String], in tx: WriteTransaction,
    _ context: Context
  ) throws -> Int {
    guard visit.payer.isJKN else { return 0 }
    let member: Int? = try tx.value(
      """
      SELECT COUNT(*) AS n FROM prolanis_membership WHERE facility = \(context.facility)
        AND patient = \(visit.patient) AND enrolled_on <= \(visit.day)
        AND (ended_on IS NULL OR ended_on >= \(visit.day))
      """)
    let services = LaboratoryServices(
      tests: Set(order.requests.map(\.test.code)), isProlanis: (member ?? 0) > 0, diagnoses: diagnoses,
      signs: try PaidSigns.of(visit.day, at: context.facility, in: tx))
    return try insert(
      services.drafts, of: visit, source: "laboratory/\(order.id)", by: order.by, diagnoses.first ?? "",
      in: tx,
      context)
  }

  private static func insert(
    _ drafts: [DraftedService], of visit: Encounter, source: String, by practitioner: PractitionerID,
    _ diagnosis: String, in tx: WriteTransaction, _ context: Context
  ) throws -> Int {
    guard !drafts.isEmpty else { return 0 }
    let performer = try Practitioner.find(practitioner, of: context.facility, in: tx)
    let papers = try ScreeningPaper.all(of: visit.id, at: context.facility, in: tx)
    return try drafts.count { draft in
      let claim = NewClaim(
        origin: .record, source: "\(source)/\(draft.key)", patient: visit.patient, encounter: visit.id,
        day: visit.day, performer: performer.profession.performer, practitioner: performer.id,
        performerName: performer.name, service: draft.service, diagnosis: diagnosis)
      guard let id = try claim.insert(in: tx, context) else { return false }
      if !papers.isEmpty {
        try papers.tickEvidence(on: [Claim.find(id, of: context.facility, in: tx)], in: tx, context)
      }
      return true
    }
  }
}

extension Examination {
  /// The main one first.
  var diagnosisCodes: [String] {
    conditions.filter { $0.category == .diagnosis }.sorted { $0.rank < $1.rank }.compactMap { $0.code?.code }
  }

  /// The main diagnosis as the claim carries it: `Z34.9 Kehamilan normal`.
  fileprivate var mainDiagnosis: String {
    conditions.filter { $0.category == .diagnosis }.min { $0.rank < $1.rank }.map { main in
      [main.code?.code ?? "", main.text].filter { !$0.isEmpty }.joined(separator: " ")
    } ?? ""
  }
}
