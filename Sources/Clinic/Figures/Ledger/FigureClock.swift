import Journal
public import Store
public import Vocabulary

/// Says of each facility until when its figures are complete. The row travels after what was counted before it, so the
/// same time read in a warehouse tells how far a district has arrived there.
public enum FigureClock {
  /// Writes it down for every facility whose journal has been counted to the end.
  public static func strike(in store: Store, at now: Instant) async throws {
    try await store.write { tx in
      let behind = try Set(SubscriberBacklog.wanted(by: FigureFeed(), in: tx))
      for facility in try Facility.all(in: tx) {
        let regency = String(facility.districtCode.prefix(4))
        let district = try Region.find(regency, in: tx)?.name ?? ""
        let recently = facility.zone.date(of: now).adding(days: -2)
        try FigureOutages.write(of: facility, since: recently, at: now, in: tx)
        let until = behind.contains(facility.id) ? Instant(milliseconds: 0) : now
        try tx.execute(
          """
          INSERT INTO figure_facility (facility, name, district_code, district, zone, complete_until)
          VALUES (\(facility.id), \(facility.name), \(regency), \(district), \(facility.zone), \(until))
          ON CONFLICT (facility) DO UPDATE SET name = excluded.name, district_code = excluded.district_code,
            district = excluded.district, zone = excluded.zone, complete_until =
              CASE WHEN excluded.complete_until > figure_facility.complete_until
                THEN excluded.complete_until ELSE figure_facility.complete_until END
          """)
      }
    }
  }
}
