public import JKN
import Store
public import Vocabulary

/// Everything the claims desk looks at once: the claims of the last two years and more, each seen by its rule beside the
/// others of the same person, with what the Puskesmas and its agreements are on the day.
public struct ClaimBook: Sendable {
  public let today: CalendarDate
  public let claims: [Claim]
  public let batches: [ClaimBatch]
  public let networks: [NetworkFacility]
  public let settings: ClaimSettings
  public let working: WorkingDays
  private let checked: [String: CheckedClaim]
  private let ground: ClaimGround
  private let agreements: ClaimAgreements
  private let repayments: ClaimRepayments
  private let matched: [ClaimBatchID: [ClaimPayment]]
  private let keptBack: [ClaimBatchID: Rupiah]
  private let debts: DebtPayments
  private let linesOf: [ClaimBatchID: [Claim]]
  private let batchOf: [ClaimBatchID: ClaimBatch]
  let stageOf: [ClaimBatchID: ClaimStage]

  /// Days back in which an earlier service can forbid a later one: a prosthesis after two years, with some room.
  private static let reach = 800

  init(_ context: Context, in tx: ReadTransaction) throws {
    let facility = context.facility
    today = context.today
    settings = try ClaimSettings.find(of: facility, in: tx)
    let agreements = try ClaimAgreements(of: facility, in: tx)
    self.agreements = agreements
    repayments = try ClaimRepayments(of: facility, asOf: today, in: tx)
    ground = ClaimGround(
      terms: { agreements.terms(on: $0) }, course: agreements.course, evidence: try EvidenceList.shipped(),
      isPONED: settings.isPONED, hasBeds: settings.hasBeds,
      localTariffs: try RecordedLocalTariffs(of: facility, in: tx).standing, today: today)
    working = WorkingDays(try KnownHolidays.calendar(in: tx), under: agreements.terms(on: today).payment)
    networks = try NetworkFacility.all(of: facility, in: tx)
    batches = try ClaimBatch.all(of: facility, in: tx)
    matched = try ClaimPayment.matched(at: facility, in: tx)
    let attendance = CountedAttendance(context, in: tx)
    keptBack = try RecoverySetOff.byBatch(of: facility, in: tx)
    debts = DebtPayments(try DebtPayment.all(of: facility, in: tx))
    claims = try tx.all(
      """
      SELECT \(sql: Claim.columns) WHERE c.facility = \(facility) AND c.day >= \(today.adding(days: -Self.reach))
        AND c.stage <> 'withdrawn' ORDER BY c.day, c.number
      """, Claim.init
    ).map(attendance.applied)
    let files = try ClaimFiles(of: facility, networks, in: tx)
    let followUps = try FollowUpClaims(among: claims, agreements, of: facility, in: tx)
    let complete = Dictionary(uniqueKeysWithValues: batches.map { ($0.id, $0.dates.completeOn) })
    checked = ClaimCheck(ground)(
      claims.map { claim in
        files.service(
          of: claim, completeOn: claim.batch.flatMap { complete[$0] ?? nil },
          isFollowUp: followUps.contain(claim.id))
      })
    batchOf = Dictionary(uniqueKeysWithValues: batches.map { ($0.id, $0) })
    var lines: [ClaimBatchID: [Claim]] = [:]
    for claim in claims { if let batch = claim.batch { lines[batch, default: []].append(claim) } }
    linesOf = lines
    let (day, ground, working) = (today, ground, working)
    stageOf = batchOf.mapValues { batch in
      let last = Self.lastDay(lines[batch.id] ?? [], of: batch, ground)
      return ground.terms(batch.month.lastDay).stage(
        batch.stage, batch.dates, lastDay: last, on: day, working)
    }
  }

  /// The first of the lines' last days; an empty batch hurries nobody.
  static func lastDay(_ lines: [Claim], of batch: ClaimBatch, _ ground: ClaimGround) -> CalendarDate {
    lines.map { ground.terms($0.day).lastClaimDay($0.expiryKind, serviceEnded: $0.day) }.min()
      ?? batch.month.lastDay.adding(months: ground.terms(batch.month.lastDay).expiry.nonCapitationMonths)
  }

  /// The last day on which a batch's file can be received complete.
  public func lastDay(_ batch: ClaimBatch) -> CalendarDate {
    Self.lastDay(lines(of: batch.id), of: batch, ground)
  }

  /// When the agreement has ended early, and when a new one began.
  public var course: AgreementCourse { ground.course }

  /// The agreement of a day.
  public func terms(on day: CalendarDate) -> AgreementTerms { ground.terms(day) }

  /// Why no agreement guarantees what is done on a day; nil while one does, and where nobody recorded any.
  func lapse(on day: CalendarDate) -> AgreementLapse? { agreements.lapse(on: day) }

  /// What of a claim goes back to BPJS, by what was agreed.
  func repayments(of claim: ClaimID) -> [ClaimRepayment] { repayments.of(claim) }

  public var evidence: EvidenceList { ground.evidence }

  /// What the rules say to one of `claims`.
  public func check(_ claim: Claim) -> CheckedClaim? { checked[claim.id.text] }

  /// What it is claimed for: what was asked when it was sent, or what the rule says today.
  public func payable(_ claim: Claim) -> Rupiah {
    claim.asked?.payable ?? checked[claim.id.text]?.payable ?? .zero
  }

  public func claim(_ id: ClaimID) -> Claim? { claims.first { $0.id == id } }

  public func lines(of batch: ClaimBatchID) -> [Claim] { linesOf[batch] ?? [] }

  /// Withheld from the honorarium of a claim.
  public func tax(_ claim: Claim) -> Rupiah { claim.asked?.tax ?? checked[claim.id.text]?.tax ?? .zero }

  public func tax(_ claims: [Claim]) -> Rupiah { claims.reduce(.zero) { $0 + tax($1) } }

  /// Documents in the file of a claim: as they were handed over, or as they lie there today.
  public func documents(_ claim: Claim) -> Int {
    claim.asked?.documents ?? checked[claim.id.text]?.documents ?? 0
  }

  /// What of a batch is handed over, and what BPJS counted.
  public func documents(_ batch: ClaimBatch) -> DocumentCount {
    DocumentCount(
      evidence: lines(of: batch.id).reduce(0) { $0 + documents($1) }, papers: evidence.papers.count,
      insurer: batch.insurerDocuments)
  }

  public func total(_ claims: [Claim]) -> Rupiah { claims.reduce(.zero) { $0 + payable($1) } }

  /// What a batch asked for and what came.
  public func account(_ batch: ClaimBatch) -> BatchAccount {
    let lines = lines(of: batch.id)
    let sums = BatchAccount.Sums(
      asked: total(lines), tax: tax(lines), decided: lines.reduce(.zero) { $0 + decided($1) },
      decidedTax: tax(lines.filter { $0.answer?.verdict != .pending }),
      keptBack: keptBack[batch.id] ?? .zero, lines: lines.count, penaltyPaid: debts.ofPenalty(batch.id))
    return BatchAccount(
      batch, sums, matched: matched[batch.id] ?? [], terms(on: batch.month.lastDay), working, asOf: today)
  }

  /// What of a line BPJS has to pay now, by its answer; what was asked while there is none.
  private func decided(_ claim: Claim) -> Rupiah {
    switch claim.answer?.verdict {
    case .pending: .zero
    case .verified, .paid: claim.answer?.paid ?? payable(claim)
    case .returned, nil: payable(claim)
    }
  }

  public func batch(_ id: ClaimBatchID?) -> ClaimBatch? { id.flatMap { batchOf[$0] } }

  /// Open, approved where that is needed, and nothing in the way.
  public func isReady(_ claim: Claim) -> Bool {
    claim.isOpen && !claim.waitsForApproval && claim.standing != .returned && check(claim)?.isReady == true
  }
}
