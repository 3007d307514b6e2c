import JKN
import Journal
public import Store
public import Vocabulary

/// A network midwife enters a service of hers; the Puskesmas looks at it before it goes on (NET-09). She names the patient by
/// card and birth date and sees nobody's record.
public struct EnterNetworkClaim: Command {
  public static let action = Action.enterNetworkClaims
  public let card: String
  public let birthDate: CalendarDate
  public let form: ClaimForm
  /// A returned service of hers that this puts right.
  public let mends: ClaimID?

  public init(card: String, birthDate: CalendarDate, _ form: ClaimForm, mends: ClaimID? = nil) {
    self.card = card
    self.birthDate = birthDate
    self.form = form
    self.mends = mends
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<ClaimID> {
    let network = try NetworkFacility.own(of: context, in: tx)
    var problems = try form.problems(context, in: tx)
    if let end = network.endedOn, form.day > end {
      problems.add("tanggal", "Pernyataan jejaring Anda dicabut pada \(TypedDate.write(end)).")
    }
    if !Self.isHers(form.service) {
      problems.add("jenis", "Jejaring mengisi ANC, PNC, KB, dan persalinan.")
    }
    let patient = try Self.patient(card, birthDate, at: context.facility, in: tx)
    if patient == nil {
      problems.add(
        "kartu", "Kartu dan tanggal lahir ini belum terdaftar. Minta loket Puskesmas mendaftarkannya.")
    }
    try problems.throwIfAny()
    guard let patient else { throw problems }
    let claim =
      try mends.map { try mend($0, network, patient, in: tx, context) }
      ?? enter(network, patient, in: tx, context)
    return Performed(claim, try Fact(FactKind.claimEntered, patient: patient, subject: "Claim/\(claim)"))
  }

  /// ANC, PNC, family planning and delivery (NET-07; Lampiran II I.A.3 rows 3 to 6).
  static func isHers(_ service: ClaimService) -> Bool {
    switch service {
    case .antenatal, .postnatal, .delivery: true
    case .tariff(let plain): plain.code.hasPrefix("KB-") || plain.code == "PRAR"
    case .inpatient, .prosthesis, .club: false
    }
  }

  private static func patient(
    _ card: String, _ birthDate: CalendarDate, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> PatientID? {
    try tx.value(
      """
      SELECT id FROM patient WHERE facility = \(facility) AND jkn_number = \(card.filter(\.isNumber))
        AND birth_date = \(birthDate)
      """)
  }

  private func enter(
    _ network: NetworkFacility, _ patient: PatientID, in tx: WriteTransaction, _ context: Context
  ) throws -> ClaimID {
    let claim = NewClaim(
      origin: .network, source: "network/\(ClaimID(at: context.now))", patient: patient, network: network.id,
      day: form.day, performer: .networkMidwife, performerName: network.midwife, service: form.service,
      diagnosis: form.diagnosis.trimmingBlanks)
    guard let id = try claim.insert(in: tx, context) else {
      throw Refusal.conflict("Pelayanan ini sudah ada.")
    }
    return id
  }

  private func mend(
    _ id: ClaimID, _ network: NetworkFacility, _ patient: PatientID, in tx: WriteTransaction,
    _ context: Context
  ) throws -> ClaimID {
    let claim = try Claim.open(id, of: context.facility, in: tx)
    guard claim.network == network.id else { throw Refusal.notFound("Pelayanan") }
    guard claim.standing == .returned || claim.standing == .entered else {
      throw Refusal.conflict("Pelayanan ini sudah disetujui Puskesmas.")
    }
    try tx.execute(
      """
      UPDATE claim SET patient = \(patient), day = \(form.day), service = \(Kept(form.service)),
        diagnosis = \(form.diagnosis.trimmingBlanks), stage = 'entered', stage_reason = '', approved_at = NULL,
        approved_by = NULL
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    try Claim.note("changed", of: id.text, on: context.today, in: tx, context)
    return id
  }
}
