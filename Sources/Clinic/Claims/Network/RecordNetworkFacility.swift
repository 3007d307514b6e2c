import JKN
import Journal
public import Store
public import Vocabulary

/// Puts a network facility into the register, or a new state of one.
///
/// What both parties have signed is not changed here (NET-05): it becomes a request that waits for the approvals of
/// `NetworkStatement.Kind.change`. Only the account that enters her services is the Puskesmas's own affair.
public struct RecordNetworkFacility: Command {
  public static let action = Action.manageClaims
  /// Nil for a new one.
  public let id: NetworkFacilityID?
  public let form: NetworkFacilityForm

  public init(_ id: NetworkFacilityID? = nil, _ form: NetworkFacilityForm) {
    self.id = id
    self.form = form
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<NetworkFacilityID> {
    let spans = try form.check()
    if let account = form.account {
      let found = try Account.find(account, of: context.facility, in: tx)
      guard found.roles.contains(.bidanJejaring), found.active else {
        throw Problems([Problem(field: "akun", "Pilih akun yang berperan Bidan jejaring.")])
      }
    }
    guard let id else {
      let id = NetworkFacilityID(at: context.now)
      try NetworkFacility.keep(id, form, spans, in: tx, context)
      return Performed(id, try Self.fact(id))
    }
    let known = try NetworkFacility.find(id, of: context.facility, in: tx)
    guard known.endedOn == nil else {
      throw Refusal.conflict("Kerja sama dengan \(known.name) sudah dicabut; catat sebagai jejaring baru.")
    }
    let statements = try NetworkStatement.all(of: id, at: context.facility, in: tx)
    guard statements.contains(where: { $0.kind == .consent && $0.isSettled }) else {
      if known.form.stated != form.stated {
        try NetworkStatement.dropOpen(statements, "Isian diubah sebelum disetujui semua.", in: tx, context)
      }
      try NetworkFacility.keep(id, form, spans, in: tx, context)
      return Performed(id, try Self.fact(id))
    }
    try NetworkFacility.link(id, to: form.account, in: tx, context)
    if known.form.stated != form.stated {
      guard !statements.contains(where: \.isOpen) else {
        throw Refusal.conflict(
          "Masih ada perubahan \(known.name) yang menunggu persetujuan. Selesaikan atau batalkan dahulu.")
      }
      try NetworkStatement.open(.change, of: id, form.stated, reason: "Perubahan data", in: tx, context)
    }
    return Performed(id, try Self.fact(id))
  }

  private static func fact(_ id: NetworkFacilityID) throws -> Fact {
    try Fact(FactKind.networkFacilityRecorded, subject: "NetworkFacility/\(id)")
  }
}
