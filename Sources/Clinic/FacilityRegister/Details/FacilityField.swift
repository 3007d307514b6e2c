public import Store

/// What HFIS and the name board know of a facility besides its staff (FAC-01, FAC-06, FAC-10, FAC-11).
public enum FacilityField: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
  case operatingLicence = "operating-licence"
  case accreditation, head, phone, email, beds, emergency, services, bank
  case bankAccount = "bank-account"
  case accountHolder = "account-holder"
  case taxNumber = "tax-number"

  public var word: String {
    switch self {
    case .operatingLicence: "Izin operasional"
    case .accreditation: "Akreditasi"
    case .head: "Kepala Puskesmas"
    case .phone: "Telepon"
    case .email: "Surel"
    case .beds: "Jumlah tempat tidur"
    case .emergency: "Pelayanan gawat darurat"
    case .services: "Pelayanan JKN"
    case .bank: "Bank"
    case .bankAccount: "Nomor rekening"
    case .accountHolder: "Nama rekening"
    case .taxNumber: "NPWP"
    }
  }

  /// Whether it is a paper that runs out.
  public var expires: Bool { self == .operatingLicence || self == .accreditation }

  /// Paid only after an addendum is signed and HFIS is updated (CAP-26).
  public var needsAddendum: Bool {
    switch self {
    case .bank, .bankAccount, .accountHolder, .taxNumber: true
    default: false
    }
  }

  /// Whether everybody may read it.
  public var isPublic: Bool { !needsAddendum }
}
