public import Vocabulary

/// What the rules look at of a claim line beside the records (FRD-03). No name: hits name the line, and who opens it there is
/// written down.
public struct FraudClaim: Sendable, Identifiable {
  public let service: ClaimedService
  /// As it stands on the desk.
  public let number: String
  public let nik: NIK?
  public let deceasedOn: CalendarDate?
  /// Nil for a network facility's own people.
  public let practitioner: PractitionerID?
  /// Signed visits of the patient here on the days of the service, and the one a stay began from.
  public let visits: [EncounterID]
  /// What the records of these visits say; nil without a visit.
  public let record: Record?

  public struct Record: Sendable, Hashable {
    /// The record shows the service; nil where a record cannot tell.
    public let showsService: Bool?
    public let showsUltrasound: Bool
    public let showsComplication: Bool
    /// Who signed.
    public let signer: Performer
    public let signerName: String
    public let sought: Sought

    /// The sets of signs that were looked for, in words.
    public struct Sought: Sendable, Hashable {
      public let service: String
      public let ultrasound: String
      public let complication: String

      public init(service: String = "", ultrasound: String = "", complication: String = "") {
        self.service = service
        self.ultrasound = ultrasound
        self.complication = complication
      }
    }

    public init(
      showsService: Bool?, showsUltrasound: Bool, showsComplication: Bool, signer: Performer,
      signerName: String, sought: Sought = Sought()
    ) {
      self.showsService = showsService
      self.showsUltrasound = showsUltrasound
      self.showsComplication = showsComplication
      self.signer = signer
      self.signerName = signerName
      self.sought = sought
    }
  }

  public init(
    _ service: ClaimedService, number: String, nik: NIK?, deceasedOn: CalendarDate?,
    practitioner: PractitionerID?, visits: [EncounterID], record: Record?
  ) {
    self.service = service
    self.number = number
    self.nik = nik
    self.deceasedOn = deceasedOn
    self.practitioner = practitioner
    self.visits = visits
    self.record = record
  }

  public var id: String { service.id }
  public var day: CalendarDate { service.day }

  /// Nil for a club.
  var patient: String? { if case .person(let id, _, _) = service.subject { id } else { nil } }

  /// From admission to discharge; one day for everything else.
  var days: ClosedRange<CalendarDate> {
    if case .inpatient(let stay) = service.service, stay.admitted < day { return stay.admitted...day }
    return day...day
  }

  var isStay: Bool { if case .inpatient = service.service { true } else { false } }
}

extension ClaimService {
  /// What can be claimed once a day for one patient, with its word.
  var portions: [(key: String, word: String)] {
    switch self {
    case .tariff(let plain): [(plain.code, plain.code)]
    case .antenatal: [("anc", "ANC")]
    case .postnatal(let visit):
      (visit.mother ? [("pnc-mother", "PNC ibu")] : []) + (visit.baby ? [("pnc-baby", "PNC bayi")] : [])
    case .delivery: [("delivery", "Persalinan")]
    case .inpatient: [("stay", "Rawat inap")]
    case .prosthesis(let denture): denture.jaws.map { ("denture-\($0.rawValue)", "Protesa gigi") }
    case .club: [("club", "Klub Prolanis")]
    }
  }

  /// In a sentence.
  public var word: String { portions.map(\.word).joined(separator: " dan ") }
}
