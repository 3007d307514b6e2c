/// The parts of the data a facility keeps in HFIS (PKS 004 Ps.1(13), Ps.4(4)j; FAC-01).
public enum HFISItem: String, Sendable, CaseIterable {
  case licence, staff, clinicalStaff, premises, scope, hours, practice, account

  public var word: String {
    switch self {
    case .licence: "Izin operasional atau perizinan berusaha"
    case .staff: "Sumber daya manusia"
    case .clinicalStaff: "Tenaga klinis"
    case .premises: "Sarana dan prasarana"
    case .scope: "Lingkup pelayanan"
    case .hours: "Jadwal pelayanan"
    case .practice: "Tempat dan waktu praktik"
    case .account: "Rekening pembayaran"
    }
  }

  public static let source = "PKS 004 Ps.1(13), Ps.4(4)j"
}
