public import Store

/// What somebody is who asks the clinic. One person may hold several.
public enum Role: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
  case loket, perawat, dokter, bidan, apoteker, analis, kepala
  case adminDinas = "admin-dinas"
  /// No person: the participants of JKN, through BPJS Kesehatan's Mobile JKN.
  case mobileJKN = "mobile-jkn"
  /// Looks at figures and at nothing else: Dinas, province, ministry.
  case pengamat
  /// Prepares the claims for what capitation does not pay.
  case klaim
  /// A midwife of a network facility: enters her own services, sees nobody's record.
  case bidanJejaring = "bidan-jejaring"
  /// Looks into the sampled records of an open case and nowhere else: BPJS's auditor, or an external one.
  case auditor
  /// The team of the Puskesmas that prevents fraud in JKN.
  case timKecurangan = "tim-kecurangan"

  /// What a person can be.
  public static let people = allCases.filter { $0 != .mobileJKN }

  /// People who work here. An auditor is a guest.
  static let staff = people.filter { $0 != .auditor }

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
    case .mobileJKN: "Mobile JKN"
    case .pengamat: "Pengamat angka"
    case .klaim: "Petugas klaim"
    case .bidanJejaring: "Bidan jejaring"
    case .auditor: "Auditor"
    case .timKecurangan: "Tim pencegahan kecurangan"
    }
  }
}
