import Clinic
import Vocabulary

/// Where an order comes from, and what was taken for it.
struct LaboratoryFacts: Component {
  let work: LaboratoryWork.Result
  let zone: FacilityZone

  var html: HTML {
    Card("Asal permintaan") {
      Facts([
        ("Peminta", HTML(name(work.order.by))), ("Ruangan", HTML(work.record.room.name)),
        ("Diminta", HTML(Indonesian.moment(work.order.at, zone))),
        ("Pertanyaan klinis", HTML(work.order.question.isEmpty ? "–" : work.order.question)),
        ("Diagnosis", HTML(diagnoses)),
        ("Pemeriksaan", HTML(work.order.requests.map(\.test.name).joined(separator: ", "))),
      ])
    }
    if !work.order.specimens.isEmpty {
      Card("Spesimen") {
        Facts(
          work.order.specimens.map { specimen in
            (
              "\(SpecimenWords.of(specimen.type))",
              HTML {
                specimen.number
                small("\(Indonesian.moment(specimen.collectedAt, zone)) · \(name(specimen.by))")
              }
            )
          })
      }
    }
    if !work.calls.isEmpty {
      Card("Kabar nilai kritis") {
        Facts(work.calls.map { ($0.called, HTML("\(Indonesian.moment($0.at, zone)), dibacakan ulang")) })
      }
    }
  }

  private var diagnoses: String {
    let found = work.record.diagnoses.map { $0.code.map { "\($0.code) \($0.display)" } ?? $0.text }
    return found.isEmpty ? "belum ditulis" : found.joined(separator: "; ")
  }

  private func name(_ id: PractitionerID) -> String { work.record.practitioners[id]?.name ?? "–" }
}
