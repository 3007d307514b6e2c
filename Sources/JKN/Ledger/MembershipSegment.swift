/// Who pays a participant's contribution, as far as capitation cares: the two kinds whose membership BPJS reconciles and
/// offsets with a written notice (PKS Bontang 2024 Lampiran II III.12), and everybody else.
public enum MembershipSegment: String, Sendable, CaseIterable {
  case pbiJK = "pbi-jk"
  case pemda = "pbpu-bp-pemda"
  case others = "lain"

  public var word: String {
    switch self {
    case .pbiJK: "PBI JK"
    case .pemda: "PBPU dan BP Pemda"
    case .others: "Segmen lain"
    }
  }

  public var isReconciled: Bool { self != .others }

  /// From the words of a participant file: `PBI (APBN)`, `PBPU PEMDA`, `PENDUDUK YANG DIDAFTARKAN PEMDA`, `PNS` …
  public init(_ words: String) {
    let folded = words.uppercased()
    if folded.contains("PEMDA") || folded.contains("APBD") || folded.contains("PEMERINTAH DAERAH") {
      self = .pemda
    } else if folded.contains("PBI") {
      self = .pbiJK
    } else {
      self = .others
    }
  }
}
