public import Store
public import Vocabulary

/// A stay in bed (rawat inap), from the decision at a visit to the discharge (INP-01 to INP-03, INP-10). FHIR `Encounter`,
/// class IMP, with its `hospitalization`. Who pays is what the visit says.
public struct Stay: Sendable, Hashable, Identifiable {
  public let id: StayID
  public let facility: FacilityID
  public let patient: PatientID
  /// The visit at which it was decided.
  public let encounter: EncounterID
  public let admittedAt: Instant
  /// ICD-10, one of the visit's diagnoses.
  public let code: String
  /// The same in words.
  public let diagnosis: String
  /// Room and bed.
  public let bed: String
  /// The doctor or midwife in charge.
  public let practitioner: PractitionerID
  public let recordedAt: Instant
  public let recordedBy: String
  /// Nil while the patient is here.
  public let discharge: Discharge?
  public let withdrawal: Withdrawal?

  public struct Discharge: Sendable, Hashable {
    public let at: Instant
    public let disposition: Disposition
    public let note: String
    public let by: String
  }

  /// That it was written down wrongly.
  public struct Withdrawal: Sendable, Hashable {
    public let at: Instant
    public let reason: String
    public let by: String
  }

  /// How the patient left (cara pulang). Raw values are HL7 `discharge-disposition`.
  public enum Disposition: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case home
    case againstAdvice = "aadvice"
    /// To a hospital (INP-09).
    case referred = "other-hcf"
    case deceased = "exp"
    case other = "oth"

    public var word: String {
      switch self {
      case .home: "Pulang atas izin dokter"
      case .againstAdvice: "Pulang atas permintaan sendiri"
      case .referred: "Dirujuk"
      case .deceased: "Meninggal"
      case .other: "Lain-lain"
      }
    }
  }

  /// `A09 Gastroenteritis`.
  public var diagnosisWords: String { [code, diagnosis].filter { !$0.isEmpty }.joined(separator: " ") }

  public var isOpen: Bool { discharge == nil && withdrawal == nil }
}

public typealias StayID = ID<Stay>

/// The names of the fields of its forms.
extension Stay {
  public enum Field {
    public static let day = "tanggal"
    public static let clock = "jam"
    public static let diagnosis = "diagnosis"
    public static let bed = "tempat-tidur"
    public static let practitioner = "penanggung-jawab"
    public static let disposition = "cara-pulang"
    public static let note = "catatan"
    public static let reason = "alasan"
  }
}
