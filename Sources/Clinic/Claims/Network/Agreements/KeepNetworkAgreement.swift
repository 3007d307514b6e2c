import Journal
public import Store
public import Vocabulary

/// Keeps the scanned agreement with its number and term.
public struct KeepNetworkAgreement: Command {
  public static let action = Action.manageClaims
  let network: NetworkFacilityID
  let number: String
  let validFrom: CalendarDate
  let validUntil: CalendarDate
  let scan: [UInt8]

  public init(
    of network: NetworkFacilityID, number: String, from: CalendarDate, until: CalendarDate, scan: [UInt8]
  ) {
    self.network = network
    self.number = number.trimmingBlanks
    validFrom = from
    validUntil = until
    self.scan = scan
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<NetworkAgreementID> {
    _ = try NetworkFacility.find(network, of: context.facility, in: tx)
    try problems.throwIfAny()
    let id = NetworkAgreementID(at: context.now)
    try tx.execute(
      """
      INSERT INTO network_agreement (facility, id, network, number, valid_from, valid_until, scan, recorded_at,
        recorded_by)
      VALUES (\(context.facility), \(id), \(network), \(number), \(validFrom), \(validUntil), \(scan), \(context.now),
        \(context.actor.name))
      """)
    return Performed(id, try Fact(FactKind.networkAgreementKept, subject: "NetworkFacility/\(network)"))
  }

  private var problems: Problems {
    var problems = Problems()
    problems.require(number, at: "nomor-pks", "Isi nomor PKS", upTo: 100)
    if validUntil < validFrom { problems.add("pks-akhir", "Akhir berlaku mendahului awalnya.") }
    problems.checkScan(scan, in: "pindaian", missing: "Pilih pindaian PKS.")
    return problems
  }
}

/// The scan of one.
public struct ReadNetworkAgreementScan: Query {
  public static let action = Action.manageClaims
  let id: NetworkAgreementID

  public init(_ id: NetworkAgreementID) { self.id = id }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> (kind: ScanKind, bytes: [UInt8]) {
    let found = try tx.first(
      "SELECT scan FROM network_agreement WHERE facility = \(context.facility) AND id = \(id)"
    ) { try $0["scan"] as [UInt8] }
    guard let found, let kind = ScanKind(found) else { throw Refusal.notFound("Pindaian PKS") }
    return (kind, found)
  }
}
