public import Journal
public import Store
public import Vocabulary

/// Which facilities' nights have come: from two o'clock on, the day before is compared.
public enum NightsDue {
  static let hour = 2

  public static func days(at now: Instant, in tx: ReadTransaction) throws -> [ComparedDay] {
    try tx.all("SELECT id, zone FROM facility WHERE id NOT IN \(sql: ArrivingFacility.all)") { row in
      let zone: FacilityZone = try row["zone"]
      guard zone.time(of: now).hour >= hour else { return nil }
      return ComparedDay(
        facility: try row["id"], day: zone.date(of: now).adding(days: -1), zone: zone)
    }.compactMap { (day: ComparedDay?) in day }
  }
}
