public import Journal
public import Store
public import Vocabulary

/// Which days are due: of each facility the day before, from two o'clock on, and what somebody asked for.
public enum NightsDue {
  static let hour = 2

  public static func days(at now: Instant, in tx: ReadTransaction) throws -> [ComparedDay] {
    let facilities = try Facility.all(in: tx)
    let nights = facilities.filter { $0.zone.time(of: now).hour >= hour }.map { facility in
      ComparedDay(
        facility: facility.id, day: facility.zone.date(of: now).adding(days: -1), zone: facility.zone)
    }
    let asked = try ReconciliationDesk.waiting(at: now, in: tx).compactMap { id, day in
      facilities.first { $0.id == id }.map { ComparedDay(facility: id, day: day, zone: $0.zone) }
    }
    return nights + asked.filter { !nights.contains($0) }
  }
}
