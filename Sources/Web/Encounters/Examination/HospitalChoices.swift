import Clinic
import Vocabulary

/// The hospitals that take a referral, nearest first, each with its schedule and its load of that day.
struct HospitalChoices: Component {
  let answer: ReferralDirectory.Answer
  let chosen: ExaminationForm.ReferralPart

  var html: HTML {
    switch answer {
    case .unavailable(let sentence): Notice(.waiting, sentence).html
    case .found(let hospitals) where hospitals.isEmpty:
      Notice(.waiting, "Tidak ada rumah sakit yang melayani rujukan ini pada tanggal itu. Coba tanggal lain.")
        .html
    case .found(let hospitals): table(hospitals)
    }
  }

  private func table(_ hospitals: [ReferralDirectory.Hospital]) -> HTML {
    DataTable(
      "Rumah sakit tujuan", [.text("Pilih"), .text("Jadwal"), .number("Jarak"), .number("Terisi")],
      stacks: true
    ) {
      for hospital in hospitals {
        tr {
          td {
            HTML.element(
              "label", [.class("radio")],
              HTML {
                input(
                  .type("radio"), .name(ReferralOptions.pick), .value(hospital.picked),
                  .checked(hospital.code == chosen.destinationCode))
                span(name(hospital))
              })
            small(hospital.address)
          }
          td(hospital.schedule)
          td(distance(hospital), .class("right"))
          td(load(hospital), .class("right"))
        }
      }
    }.html
  }

  private func name(_ hospital: ReferralDirectory.Hospital) -> String {
    hospital.level.isEmpty ? hospital.name : "\(hospital.name) (kelas \(hospital.level))"
  }

  private func distance(_ hospital: ReferralDirectory.Hospital) -> String {
    guard let metres = hospital.metres else { return "" }
    return metres < 1_000
      ? "\(Int(metres)) m"
      : "\(Int(metres / 1_000)),\(Int(metres.truncatingRemainder(dividingBy: 1_000) / 100)) km"
  }

  private func load(_ hospital: ReferralDirectory.Hospital) -> String {
    guard let capacity = hospital.capacity else { return "" }
    return "\(hospital.expected ?? 0) dari \(capacity)"
  }
}
