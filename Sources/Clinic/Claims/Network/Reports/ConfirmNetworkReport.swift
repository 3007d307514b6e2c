import Journal
public import Store
public import Vocabulary

/// Writes down what a network facility says of its month, where it has no account of its own: who of it said so.
public struct ConfirmNetworkReport: Command {
  public static let action = Action.manageClaims
  let network: NetworkFacilityID
  let month: ParticipantMonth
  let draft: NetworkReportDraft
  let confirmer: String

  /// - Parameter confirmer: the person of the network.
  public init(
    of network: NetworkFacilityID, _ month: ParticipantMonth, _ draft: NetworkReportDraft,
    confirmedBy confirmer: String
  ) {
    self.network = network
    self.month = month
    self.draft = draft
    self.confirmer = confirmer.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<NetworkReportID> {
    let found = try NetworkFacility.find(network, of: context.facility, in: tx)
    guard found.account == nil else {
      throw Refusal.conflict("\(found.name) mempunyai akun dan mengonfirmasi laporannya sendiri.")
    }
    try Problems.require(
      confirmer, at: NetworkReportDraft.Field.confirmer,
      "Isi siapa dari jejaring yang menyatakannya", upTo: 100)
    return try NetworkReport.confirm(found, month, draft, confirmer, in: tx, context)
  }
}

/// A network midwife confirms her own month, signed in under her account.
public struct ConfirmOwnNetworkReport: Command {
  public static let action = Action.enterNetworkClaims
  let month: ParticipantMonth
  let draft: NetworkReportDraft

  public init(_ month: ParticipantMonth, _ draft: NetworkReportDraft) {
    self.month = month
    self.draft = draft
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<NetworkReportID> {
    let own = try NetworkFacility.own(of: context, in: tx)
    return try NetworkReport.confirm(own, month, draft, context.actor.name, in: tx, context)
  }
}

extension NetworkReport {
  fileprivate static func confirm(
    _ network: NetworkFacility, _ month: ParticipantMonth, _ draft: NetworkReportDraft, _ confirmer: String,
    in tx: WriteTransaction, _ context: Context
  ) throws -> Performed<NetworkReportID> {
    let versions = try versions(of: network.id, in: month, at: context.facility, in: tx)
    if let standing = versions.first(where: { $0.withdrawal == nil }) {
      throw Refusal.conflict("Laporan \(standing.number) untuk bulan ini sudah dikonfirmasi.")
    }
    guard context.today > month.lastDay else {
      throw Refusal.conflict("Bulan ini belum berakhir; laporan dikonfirmasi sesudahnya.")
    }
    let held = NetworkMonth(of: network.id, in: month, try ClaimBook(context, in: tx))
    guard network.isReporting(month) || !held.lines.isEmpty else {
      throw Refusal.conflict("PKS \(network.name) tidak berlaku pada bulan ini.")
    }
    let content = try draft.content(beside: held.lines)
    let id = NetworkReportID(at: context.now)
    let number = try Numbering.next("LJ", on: context.today, of: context.facility, in: tx)
    try tx.execute(
      """
      INSERT INTO network_report (facility, id, number, network, month, content, confirmer, confirmed_at,
        confirmed_by)
      VALUES (\(context.facility), \(id), \(number), \(network.id), \(month), \(Kept(content)), \(confirmer),
        \(context.now), \(context.actor.name))
      """)
    let payload = ["month": month.text, "network": network.id.text]
    return Performed(
      id, try Fact(FactKind.networkReportConfirmed, subject: "NetworkReport/\(id)", payload: payload))
  }
}
