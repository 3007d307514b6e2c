import JKN
public import Vocabulary

/// The days of a stay at the facility, and how many of them the agreement counts (B-2; Lampiran II I.A.4).
public struct StaySpan: Sendable, Hashable {
  public let admitted: CalendarDate
  public let discharged: CalendarDate
  public let days: Int
}

extension Stay {
  /// Nil while the patient is here.
  func span(_ zone: FacilityZone, _ agreements: ClaimAgreements) -> StaySpan? {
    discharge.map { span(until: zone.date(of: $0.at), zone, agreements) }
  }

  /// As if the patient went home on a day.
  func span(until discharged: CalendarDate, _ zone: FacilityZone, _ agreements: ClaimAgreements) -> StaySpan {
    let admitted = zone.date(of: admittedAt)
    let counted = agreements.terms(on: discharged).inpatientStay(
      admitted: admitted, discharged: discharged, obstetricDelivery: false)
    return StaySpan(admitted: admitted, discharged: discharged, days: counted.days)
  }
}
