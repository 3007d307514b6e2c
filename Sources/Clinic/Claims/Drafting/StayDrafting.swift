import JKN
import Store
import Vocabulary

/// What a stay that is over means for the claims: a draft of its days, or none where the tariff of a delivery carries them
/// (PKS Bontang 2024 Lampiran II I.A.4; TAR-24, TAR-25). Doing it twice changes nothing.
enum StayDrafting {
  /// Once the patient has gone home and the visit it began from is closed, whichever comes last.
  @discardableResult
  static func settle(
    _ stay: Stay, in tx: WriteTransaction, _ context: Context
  ) throws -> DraftChanges {
    let visit = try Encounter.find(stay.encounter, of: context.facility, in: tx)
    guard stay.withdrawal == nil, visit.payer.isJKN,
      let span = stay.span(context.zone, try ClaimAgreements(of: context.facility, in: tx))
    else { return DraftChanges() }
    let deliveries = try deliveries(in: stay, span, context, in: tx)
    var changes = DraftChanges()
    for claim in deliveries {
      if try count(in: claim, in: tx, context) { changes.corrected += 1 }
    }
    let isDelivery = try showsDelivery(stay, span, context, in: tx)
    if isDelivery || !deliveries.isEmpty {
      if try takeBack(stay, in: tx, context) { changes.corrected += 1 }
      return changes
    }
    guard visit.status == .finished else { return changes }
    let performer = try Practitioner.find(stay.practitioner, of: context.facility, in: tx)
    let claim = NewClaim(
      origin: .record, source: stay.source, patient: stay.patient, encounter: visit.id, day: span.discharged,
      performer: performer.profession.performer, practitioner: performer.id, performerName: performer.name,
      service: .inpatient(.init(admitted: span.admitted)), diagnosis: stay.diagnosisWords)
    if try claim.insert(in: tx, context) != nil { changes.made += 1 }
    return changes
  }

  /// The stays that a visit began, or lies in, when it is closed.
  static func settle(after visit: Encounter, in tx: WriteTransaction, _ context: Context) throws {
    var stays = try Stay.all(of: visit.patient, over: visit.day, context, in: tx)
    if let begun = try Stay.begun(from: visit.id, at: context.facility, in: tx),
      !stays.contains(where: { $0.id == begun.id })
    {
      stays.append(begun)
    }
    for stay in stays { try settle(stay, in: tx, context) }
  }

  /// After a stay was taken back: drafts of deliveries no longer count its days.
  static func forget(_ stay: Stay, in tx: WriteTransaction, _ context: Context) throws {
    guard let span = stay.span(context.zone, try ClaimAgreements(of: context.facility, in: tx)) else {
      return
    }
    for claim in try deliveries(in: stay, span, context, in: tx) {
      try count(in: claim, in: tx, context)
    }
  }

  /// The deliveries that are claimed on days of a stay, or from the visit that began it.
  private static func deliveries(
    in stay: Stay, _ span: StaySpan, _ context: Context, in tx: ReadTransaction
  ) throws -> [Claim] {
    let sql: SQL = """
      SELECT \(sql: Claim.columns) WHERE c.facility = \(context.facility) AND c.patient = \(stay.patient)
        AND ((c.day >= \(span.admitted) AND c.day <= \(span.discharged)) OR c.encounter = \(stay.encounter))
        AND c.stage <> 'withdrawn' ORDER BY c.id
      """
    return try tx.all(sql, Claim.init).filter { claim in
      if case .delivery = claim.service { true } else { false }
    }
  }

  /// Whether the record shows one, claimed or not.
  private static func showsDelivery(
    _ stay: Stay, _ span: StaySpan, _ context: Context, in tx: ReadTransaction
  ) throws -> Bool {
    let found: Int? = try tx.value(
      """
      SELECT COUNT(*) AS n FROM encounter e WHERE e.facility = \(context.facility)
        AND e.patient = \(stay.patient) AND e.status = 'finished'
        AND ((e.day >= \(span.admitted) AND e.day <= \(span.discharged)) OR e.id = \(stay.encounter))
        AND (\(sql: RecordedFacts.isDelivery))
      """)
    return (found ?? 0) > 0
  }

  /// Puts the days of the record into a delivery's draft that nobody has worked on; true when they were others.
  @discardableResult
  private static func count(
    in claim: Claim, in tx: WriteTransaction, _ context: Context
  ) throws -> Bool {
    guard claim.isUntouched, case .delivery(var birth) = claim.service else { return false }
    let days = try RecordedFacts.find(for: claim, context, in: tx).days?.value ?? 0
    guard days != birth.days else { return false }
    birth.days = days
    try tx.execute(
      """
      UPDATE claim SET service = \(Kept(ClaimService.delivery(birth)))
      WHERE facility = \(context.facility) AND id = \(claim.id)
      """)
    try Claim.note(
      "changed", of: claim.id.text, on: context.today, "hari perawatan menurut catatan rawat inap", in: tx,
      context)
    return true
  }

  /// A draft made before the delivery was known; one that somebody worked on is held by its check. True when there was one.
  private static func takeBack(
    _ stay: Stay, in tx: WriteTransaction, _ context: Context
  ) throws -> Bool {
    guard let claim = try stay.claim(in: tx), claim.isUntouched else { return false }
    let reason = "Rawat inap persalinan: harinya sudah termasuk dalam tarif persalinan."
    _ = try WithdrawClaim(claim.id, reason: reason).perform(in: tx, context)
    return true
  }
}

extension Claim {
  /// A draft as the record made it.
  fileprivate var isUntouched: Bool { origin == .record && standing == .entered && batch == nil }
}
