public import Store

/// What HFIS and the name board know of a facility besides its staff and accounts (FAC-01, FAC-06, FAC-11; NET-01).
public enum FacilityField: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
  case operatingLicence = "operating-licence"
  /// Perizinan berusaha berbasis risiko.
  case businessLicence = "business-licence"
  case accreditation, head, phone, email, beds, emergency, services
  /// Sarana dan prasarana.
  case premises
  /// How many people work here besides health workers.
  case otherStaff = "other-staff"
  case ownPharmacy = "own-pharmacy"
  case ownLaboratory = "own-laboratory"
  case ownMidwife = "own-midwife"

  public var word: String {
    switch self {
    case .operatingLicence: "Izin operasional"
    case .businessLicence: "Perizinan berusaha berbasis risiko"
    case .accreditation: "Akreditasi"
    case .head: "Kepala Puskesmas"
    case .phone: "Telepon"
    case .email: "Surel"
    case .beds: "Jumlah tempat tidur"
    case .emergency: "Pelayanan gawat darurat"
    case .services: "Pelayanan JKN"
    case .premises: "Sarana dan prasarana"
    case .otherStaff: "Jumlah tenaga lain"
    case .ownPharmacy: "Ruang farmasi sendiri"
    case .ownLaboratory: "Laboratorium sendiri"
    case .ownMidwife: "Pelayanan bidan dan persalinan sendiri"
    }
  }

  /// Whether it is a paper that runs out.
  public var expires: Bool { self == .operatingLicence || self == .accreditation }

  /// Whether there is only yes and no.
  public var isEither: Bool {
    switch self {
    case .ownPharmacy, .ownLaboratory, .ownMidwife: true
    default: false
    }
  }

  public static let yes = "ada"
  public static let no = "tidak ada"

  /// Whether everybody may read it.
  public var isPublic: Bool {
    switch self {
    case .businessLicence, .premises, .otherStaff, .ownPharmacy, .ownLaboratory, .ownMidwife: false
    default: true
    }
  }
}
