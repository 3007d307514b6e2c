public import JKN
public import Vocabulary

/// Facts a claim's rule asks for that are written down elsewhere, each with where it was read. They are proposed: whoever
/// keeps the claim may put in another.
public struct RecordedFacts: Sendable {
  /// A fact, and where it was read: `anamnesis kunjungan 20261105-0003`.
  public struct Told<Value: Sendable>: Sendable {
    public let value: Value
    public let source: String

    public init(_ value: Value, from source: String) {
      self.value = value
      self.source = source
    }
  }

  /// Who wrote in the record of a delivery.
  public struct Team: Sendable, Hashable {
    public let doctors: Int
    public let others: Int
  }

  public struct Jaws: Sendable, Hashable {
    public let upper: Bool
    public let lower: Bool
  }

  /// First day of the last menstrual period (HPHT).
  public var lastPeriod: Told<CalendarDate>?
  /// Visits of this pregnancy that are claimed already.
  public var antenatalNumbers: Set<Int> = []
  public var deliveredOn: Told<CalendarDate>?
  public var team: Told<Team>?
  public var complication: Told<Bool>?
  public var days: Told<Int>?
  /// The stay in bed over the day of the service, from admission to discharge.
  public var stay: Told<StaySpan>?
  public var afterDelivery: Told<Bool>?
  public var jaws: Told<Jaws>?
  public var cost: Told<Rupiah>?
  /// How the ambulance of a referral went.
  public var trip: Told<ClaimService.Trip>?

  public init() {}

  /// The service with what it lacks put in; what somebody typed stays.
  public func completing(_ service: ClaimService) -> ClaimService {
    switch service {
    case .antenatal(var visit):
      visit.lastPeriod = visit.lastPeriod ?? lastPeriod?.value
      return .antenatal(visit)
    case .postnatal(var visit):
      visit.deliveredOn = visit.deliveredOn ?? deliveredOn?.value
      return .postnatal(visit)
    case .delivery(var birth) where birth.doctors == 0 && birth.otherHealthWorkers == 0:
      birth.doctors = team?.value.doctors ?? 0
      birth.otherHealthWorkers = team?.value.others ?? 0
      birth.complication = birth.complication || complication?.value == true
      birth.postDeliveryAction = birth.postDeliveryAction || afterDelivery?.value == true
      if birth.days == 0 { birth.days = days?.value ?? 0 }
      return .delivery(birth)
    case .prosthesis(var denture):
      if denture.jaws.isEmpty, let jaws = jaws?.value {
        (denture.upper, denture.lower) = (jaws.upper, jaws.lower)
      }
      denture.cost = denture.cost ?? cost?.value
      return .prosthesis(denture)
    case .tariff(var plain) where service.isAmbulance:
      plain.trip = plain.trip ?? trip?.value
      return .tariff(plain)
    case .delivery, .tariff, .inpatient, .club: return service
    }
  }
}

extension ClaimService {
  var isAmbulance: Bool {
    if case .tariff(let plain) = self { plain.code == Plain.ambulance } else { false }
  }
}
