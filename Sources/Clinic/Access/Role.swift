public import Store

/// What a person is at work. One person may hold several.
public enum Role: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
  case loket, perawat, dokter, bidan, apoteker, analis, kepala
  case adminDinas = "admin-dinas"

  /// The word on the screen.
  public var word: String {
    switch self {
    case .loket: "Petugas loket"
    case .perawat: "Perawat"
    case .dokter: "Dokter"
    case .bidan: "Bidan"
    case .apoteker: "Apoteker"
    case .analis: "Analis laboratorium"
    case .kepala: "Kepala Puskesmas"
    case .adminDinas: "Admin Dinas"
    }
  }
}
