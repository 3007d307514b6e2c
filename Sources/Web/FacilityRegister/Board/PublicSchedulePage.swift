import Clinic
import Vocabulary

/// The name board of a Puskesmas as a page for phones: today first, then the week (FAC-03, FAC-04, FAC-06).
struct PublicSchedulePage: Component {
  let schedule: PublicSchedule

  var html: HTML {
    GatePage(schedule.facility.name, lead: schedule.facility.address) {
      h2(Indonesian.dayWithWeekday(schedule.today))
      if let holiday = schedule.holiday {
        p("Hari ini libur: \(holiday). Poli dapat tutup; tanyakan dahulu kepada Puskesmas.")
      }
      today
      h2("Jam pelayanan")
      Facts((1...7).map { (Indonesian.weekdays[$0 - 1], HTML(hours($0))) })
      if !schedule.practices.isEmpty {
        h2("Jadwal praktik")
        practice
      }
      if !schedule.details.isEmpty {
        h2("Tentang Puskesmas ini")
        Facts(about)
      }
      p(
        "Jadwal dapat berubah. Peserta JKN dilayani dengan kartu atau NIK, tanpa biaya tambahan.",
        .class("foot"))
    }.html
  }

  @HTMLBuilder private var today: HTML {
    if schedule.sessions.isEmpty {
      p("Tidak ada praktik pada hari ini.")
    } else {
      ul(.class("visits")) {
        for session in schedule.sessions {
          li {
            strong(session.substitute ?? session.practitioner)
            small("\(session.room), \(session.opens)–\(session.closes)", .class("under num"))
            if session.substitute != nil { small("menggantikan \(session.practitioner)", .class("under")) }
          }
        }
      }
    }
  }

  /// The week of each who serves, as the name board has it.
  private var practice: HTML {
    ul(.class("visits")) {
      for person in schedule.practices {
        li {
          strong(person.name)
          small(person.profession.word, .class("under"))
          for session in person.sessions {
            small(
              "\(Indonesian.weekdays[session.weekday - 1]) \(session.opens)–\(session.closes), \(session.room)",
              .class("under num"))
          }
        }
      }
    }
  }

  private func hours(_ weekday: Int) -> String {
    schedule.hours(weekday).map { "\($0.opens)–\($0.closes) \(schedule.facility.zone.rawValue)" } ?? "tutup"
  }

  private var about: [(term: String, value: HTML)] {
    FacilityField.allCases.compactMap { field in
      schedule.details[field].map { detail in
        let until = detail.validUntil.map { ", berlaku sampai \(Indonesian.day($0))" } ?? ""
        return (field.word, HTML(detail.value + until))
      }
    }
  }
}
