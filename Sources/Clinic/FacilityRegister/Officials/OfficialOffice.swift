public import Store

/// An office whose holder signs or answers for an agreement of the Puskesmas.
public enum OfficialOffice: String, Sendable, Hashable, CaseIterable, SQLBindable, SQLReadable {
  case head
  case healthOffice = "health-office"
  case insurerBranch = "insurer-branch"
  /// Pejabat pelindungan data pribadi (PDP-05).
  case dataProtection = "data-protection"
  /// Of who builds the information system for the Dinas.
  case developer

  public var word: String {
    switch self {
    case .head: "Kepala Puskesmas"
    case .healthOffice: "Kepala Dinas Kesehatan"
    case .insurerBranch: "Kepala BPJS Kesehatan Cabang"
    case .dataProtection: "Pejabat pelindungan data pribadi"
    case .developer: "Pimpinan pengembang sistem"
    }
  }

  /// Why the agreement goes on, and minutes are written.
  public var source: String {
    switch self {
    case .head, .insurerBranch: "PKS 004 Ps.21(3)e"
    case .healthOffice: "PKS 004 Ps.21(3)e; PKS 000 Ps.12(2)"
    case .dataProtection: "PKS 004 Lampiran XI 3.c"
    case .developer: "PKS 000 Ps.12(2)"
    }
  }
}
