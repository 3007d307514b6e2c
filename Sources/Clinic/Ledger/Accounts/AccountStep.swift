public import Store

/// What a change of account or NPWP needs before BPJS pays by it (PKS 004 Lampiran II III.24; Ps.4(1)l, (4)t; CAP-26,
/// FAC-10).
public enum AccountStep: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
  case letter, addendum, hfis

  public var word: String {
    switch self {
    case .letter: "surat pemberitahuan"
    case .addendum: "adendum bertanda tangan"
    case .hfis: "HFIS diperbarui"
    }
  }
}
