import Journal
public import Store
public import Vocabulary

/// Puts a paper of a network facility into the register. Renewing one means recording the next.
public struct RecordNetworkLicence: Command {
  public static let action = Action.manageClaims
  let network: NetworkFacilityID
  let kind: NetworkLicence.Kind
  let holder: String
  let number: String
  let from: CalendarDate
  let until: CalendarDate

  /// - Parameter holder: whose SIP; without meaning for the licence to operate.
  public init(
    of network: NetworkFacilityID, _ kind: NetworkLicence.Kind, holder: String = "", number: String,
    from: CalendarDate, until: CalendarDate
  ) {
    self.network = network
    self.kind = kind
    self.holder = kind == .practice ? holder.trimmingBlanks : ""
    self.number = number.trimmingBlanks
    self.from = from
    self.until = until
  }

  /// The names of its fields.
  public enum Field {
    public static let kind = "jenis-izin"
    public static let holder = "pemegang"
    public static let number = "nomor-izin"
    public static let from = "izin-mulai"
    public static let until = "izin-sampai"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<NetworkLicenceID> {
    let found = try NetworkFacility.find(network, of: context.facility, in: tx)
    var problems = Problems()
    if kind == .practice {
      problems.require(holder, at: Field.holder, "Isi nama pemegang SIP", upTo: 100)
    }
    if problems.require(number, at: Field.number, "Isi nomornya", upTo: 100),
      found.papers.contains(where: { $0.kind == kind && $0.number == number && $0.isOf(holder) })
    {
      problems.add(Field.number, "\(kind.word) dengan nomor ini sudah dicatat.")
    }
    if until < from { problems.add(Field.until, "Akhir berlaku mendahului mulainya.") }
    try problems.throwIfAny()
    let id = NetworkLicenceID(at: context.now)
    try tx.execute(
      """
      INSERT INTO network_licence (facility, id, network, kind, holder, number, valid_from, valid_until, recorded_at,
        recorded_by)
      VALUES (\(context.facility), \(id), \(network), \(kind), \(holder), \(number), \(from), \(until),
        \(context.now), \(context.actor.name))
      """)
    return Performed(id, try Fact(FactKind.networkLicenceRecorded, subject: "NetworkFacility/\(network)"))
  }
}

/// Takes a paper back that was written down wrongly, with the reason.
public struct WithdrawNetworkLicence: Command {
  public static let action = Action.manageClaims
  let id: NetworkLicenceID
  let reason: String

  public init(_ id: NetworkLicenceID, reason: String) {
    self.id = id
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<NetworkFacilityID> {
    let standing = try NetworkLicence.standing(at: context.facility, in: tx)
    guard let found = standing.first(where: { $0.id == id }) else { throw Refusal.notFound("Izin jejaring") }
    try ClaimReason.check(reason)
    try tx.execute(
      """
      UPDATE network_licence SET withdrawn_at = \(context.now), withdrawn_by = \(context.actor.name),
        withdrawal_reason = \(reason)
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    let fact = try Fact(FactKind.networkLicenceWithdrawn, subject: "NetworkFacility/\(found.network)")
    return Performed(found.network, fact)
  }
}
