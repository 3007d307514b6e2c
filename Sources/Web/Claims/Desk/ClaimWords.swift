import Clinic
import JKN
import Vocabulary

extension ClaimStage {
  var tone: Tone {
    switch self {
    case .paid, .agreed, .deemedAgreed: .done
    case .returned, .feedback: .waiting
    case .expired: .danger
    default: .neutral
    }
  }
}

extension Claim {
  /// What was done, in a few words for a list.
  var what: String { service.what }
}

extension ClaimService {
  /// The same without whom it was done for.
  var what: String {
    switch self {
    case .tariff(let plain): plain.code
    case .antenatal(let visit): "ANC kunjungan ke-\(visit.number)"
    case .postnatal(let visit):
      "PNC " + [(visit.mother, "ibu"), (visit.baby, "bayi")].filter(\.0).map(\.1).joined(separator: " dan ")
    case .delivery: "Persalinan"
    case .inpatient: "Rawat inap"
    case .prosthesis: "Protesa gigi"
    case .club(let club): club.physical ? "Aktivitas fisik" : "Edukasi"
    }
  }
}

extension ClaimBook {
  /// The same with the tariff's own words, as the agreement of its day has them.
  func what(_ claim: Claim) -> String {
    guard case .tariff(let plain) = claim.service else { return claim.what }
    return terms(on: claim.day).tariffs[plain.code]?.service ?? plain.code
  }
}

/// Days left, loud when few: the alarms of CLM-15.
struct ClaimAlarm: Component {
  let clock: ClaimClock
  let today: CalendarDate

  var html: HTML {
    HTML {
      Indonesian.day(clock.dueOn)
      if let alarm = clock.alarm(on: today) {
        " "
        StateMark(
          alarm == 0 ? "lewat" : "\(clock.daysLeft(on: today)) hari lagi",
          tone: alarm <= 7 ? .danger : .waiting, symbol: "▲")
      }
    }
  }
}
