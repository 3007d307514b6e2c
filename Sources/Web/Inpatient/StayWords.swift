import Clinic
import Vocabulary

/// How a stay reads on a page.
enum StayWords {
  /// `14:30`, as a field for a time of day holds it.
  static func fieldClock(_ moment: Instant, _ zone: FacilityZone) -> String {
    let time = zone.time(of: moment)
    return "\(Indonesian.twoDigits(time.hour)):\(Indonesian.twoDigits(time.minute))"
  }

  static func days(_ count: Int) -> String { "\(Indonesian.number(count)) hari" }

  /// `Dirujuk`; with what was written of another way.
  static func end(_ discharge: Stay.Discharge) -> String {
    discharge.disposition == .other && !discharge.note.isEmpty ? discharge.note : discharge.disposition.word
  }
}
