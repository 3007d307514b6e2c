public import Vocabulary

/// What was done for a patient or with a club, with the facts its rule of payment asks for (PKS Bontang 2024 Lampiran II
/// I.A.3–4 and Pembiayaan Kegiatan Kelompok). Amounts are never among them: the rule finds those.
public enum ClaimService: Sendable, Hashable, Codable {
  /// A service with a tariff of its own.
  case tariff(Plain)
  case antenatal(Antenatal)
  case postnatal(Postnatal)
  case delivery(Birth)
  case inpatient(Stay)
  case prosthesis(Denture)
  case club(Club)

  public struct Plain: Sendable, Hashable, Codable {
    public var code: String
    public var quantity: Int
    /// When that was done without which this is not paid (SRK, a positive IVA), if our own claims do not show it.
    public var after: CalendarDate?
    /// The result of a test, where one decides about a later service.
    public var positive: Bool?
    /// How an ambulance went; `nil` for everything else, and until somebody fills it in.
    public var trip: Trip?

    /// The tariff of an ambulance.
    public static let ambulance = "AMB"
    /// The tariff of what was done before a referral for a complication of pregnancy.
    public static let beforeReferral = "PRAR"

    public init(
      code: String, quantity: Int = 1, after: CalendarDate? = nil, positive: Bool? = nil, trip: Trip? = nil
    ) {
      self.code = code
      self.quantity = quantity
      self.after = after
      self.positive = positive
      self.trip = trip
    }
  }

  /// What a local regulation prices an ambulance by.
  public struct Trip: Sendable, Hashable, Codable {
    public var way: LocalTariff.Way
    /// Of one trip; `nil` where the regulation does not count by it.
    public var kilometres: Int?

    public init(way: LocalTariff.Way, kilometres: Int? = nil) {
      self.way = way
      self.kilometres = kilometres
    }

    /// `darat, 32 km`.
    public var words: String { way.word + (kilometres.map { ", \($0) km" } ?? "") }
  }

  public struct Antenatal: Sendable, Hashable, Codable {
    /// First day of the last menstrual period (HPHT): tells the pregnancy and the trimester. `nil` until somebody fills it in.
    public var lastPeriod: CalendarDate?
    /// Which visit of the pregnancy: 1 … 6.
    public var number: Int
    public var ultrasound: Bool
    /// Why a visit that is a doctor's with ultrasound was done otherwise.
    public var reason: String?

    public init(lastPeriod: CalendarDate?, number: Int, ultrasound: Bool, reason: String? = nil) {
      self.lastPeriod = lastPeriod
      self.number = number
      self.ultrasound = ultrasound
      self.reason = reason
    }
  }

  public struct Postnatal: Sendable, Hashable, Codable {
    /// `nil` until somebody fills it in.
    public var deliveredOn: CalendarDate?
    public var mother: Bool
    public var baby: Bool

    public init(deliveredOn: CalendarDate?, mother: Bool, baby: Bool) {
      self.deliveredOn = deliveredOn
      self.mother = mother
      self.baby = baby
    }
  }

  public struct Birth: Sendable, Hashable, Codable {
    public var doctors: Int
    public var otherHealthWorkers: Int
    public var complication: Bool
    /// Days of care; 0 until somebody fills it in where it matters.
    public var days: Int
    public var postDeliveryAction: Bool

    public init(
      doctors: Int, otherHealthWorkers: Int, complication: Bool, days: Int, postDeliveryAction: Bool
    ) {
      self.doctors = doctors
      self.otherHealthWorkers = otherHealthWorkers
      self.complication = complication
      self.days = days
      self.postDeliveryAction = postDeliveryAction
    }
  }

  /// The day of the service is the day of discharge.
  public struct Stay: Sendable, Hashable, Codable {
    public var admitted: CalendarDate

    public init(admitted: CalendarDate) { self.admitted = admitted }
  }

  public struct Denture: Sendable, Hashable, Codable {
    public var upper: Bool
    public var lower: Bool
    /// Rupiah for all of it together; `nil` until somebody fills it in.
    public var cost: Rupiah?

    public init(upper: Bool, lower: Bool, cost: Rupiah?) {
      self.upper = upper
      self.lower = lower
      self.cost = cost
    }

    public var jaws: [Jaw] { (upper ? [.upper] : []) + (lower ? [.lower] : []) }
  }

  public struct Club: Sendable, Hashable, Codable {
    public var physical: Bool
    public var online: Bool
    /// Members who signed the list.
    public var attendees: Int
    /// Rupiah of consumption a person.
    public var costPerPerson: Rupiah

    public init(physical: Bool, online: Bool, attendees: Int, costPerPerson: Rupiah) {
      self.physical = physical
      self.online = online
      self.attendees = attendees
      self.costPerPerson = costPerPerson
    }
  }
}
