import Vocabulary

extension Indonesian {
  /// `08.41`, at the facility.
  static func clock(_ instant: Instant, _ zone: FacilityZone) -> String {
    let time = zone.time(of: instant)
    return twoDigits(time.hour) + "." + twoDigits(time.minute)
  }

  /// `08.41 WIB`, where the zone matters.
  static func clockWithZone(_ instant: Instant, _ zone: FacilityZone) -> String {
    clock(instant, zone) + " " + zone.rawValue
  }

  /// `20 Nov 2026, 08.41`
  static func moment(_ instant: Instant, _ zone: FacilityZone) -> String {
    day(zone.date(of: instant)) + ", " + clock(instant, zone)
  }

  /// How long ago or how long it takes, in the largest word that fits: `baru saja`, `12 menit`, `3 jam`, `2 hari`.
  static func span(_ duration: Duration) -> String {
    let minutes = duration.components.seconds / 60
    return switch minutes {
    case ..<1: "baru saja"
    case ..<60: "\(minutes) menit"
    case ..<1440: "\(minutes / 60) jam"
    default: "\(minutes / 1440) hari"
    }
  }

  static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
