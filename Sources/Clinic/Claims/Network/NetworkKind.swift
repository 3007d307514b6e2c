public import Store

/// What a network facility is (NET-01). Lampiran VI has a form of its own for each.
public enum NetworkKind: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
  case midwife, laboratory, pharmacy

  public var word: String {
    switch self {
    case .midwife: "Bidan atau rumah bersalin"
    case .laboratory: "Laboratorium"
    case .pharmacy: "Apotek"
    }
  }
}
