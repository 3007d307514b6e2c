/// Who gets an honorarium, as far as its tax cares (UU PPh Ps.21; PP 80/2010 Ps.4).
public enum HonorariumRecipient: Sendable, Hashable {
  /// Bukan pegawai: BPJS pays somebody who serves neither it nor, at this activity, the region.
  case nonEmployee
  /// A civil servant whose honorarium the regional budget bears, by golongan (1 to 4).
  case civilServant(grade: Int)

  static let grades: ClosedRange<Int64> = 1...4
}
