/// Who gave a service, as a tariff line distinguishes them (PKS Bontang 2024 Lampiran II I.A.3).
public enum Performer: String, Sendable, CaseIterable {
  case doctor, dentist, midwife, networkMidwife, nurse, laboratory, other

  /// In a sentence to the desk.
  public var word: String {
    switch self {
    case .doctor: "dokter"
    case .dentist: "dokter gigi"
    case .midwife: "bidan Puskesmas"
    case .networkMidwife: "bidan jejaring"
    case .nurse: "perawat"
    case .laboratory: "petugas laboratorium"
    case .other: "tenaga kesehatan lain"
    }
  }
}
