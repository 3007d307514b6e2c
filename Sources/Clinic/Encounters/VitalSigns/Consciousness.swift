public import Vocabulary

/// Level of consciousness: the words P-Care uses (§4.1) with the SNOMED CT codes of SATUSEHAT (§9.3).
public enum Consciousness: String, Sendable, CaseIterable {
  case composMentis, somnolence, sopor, coma

  public init?(_ coded: Coded) {
    guard let found = Self.allCases.first(where: { $0.coded.code == coded.code }) else { return nil }
    self = found
  }

  public var word: String {
    switch self {
    case .composMentis: "Compos mentis (sadar penuh)"
    case .somnolence: "Somnolen (mengantuk, bangun bila dipanggil)"
    case .sopor: "Sopor (bangun bila dirangsang nyeri)"
    case .coma: "Koma (tidak bangun)"
    }
  }

  public var coded: Coded {
    switch self {
    case .composMentis: .snomed("248234008", "Mentally alert")
    case .somnolence: .snomed("300202002", "Responds to voice")
    case .sopor: .snomed("450847001", "Responds to pain")
    case .coma: .snomed("422768004", "Unresponsive")
    }
  }
}
