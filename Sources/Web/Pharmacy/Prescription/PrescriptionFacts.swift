import Clinic
import Vocabulary

/// Where a prescription comes from and what is known of the patient's body and illness.
struct PrescriptionFacts: Component {
  let work: PrescriptionWork.Result
  let zone: FacilityZone

  var html: HTML {
    Card("Asal resep") { Facts(facts + referBack) }.html
  }

  private var facts: [(term: String, value: HTML)] {
    [
      ("Dokter", HTML(work.record.practitioners[work.prescription.by]?.name ?? "–")),
      ("Ruangan", HTML(work.record.room.name)),
      ("Ditulis", HTML(Indonesian.moment(work.prescription.at, zone))),
      ("Diagnosis", HTML(diagnoses)),
      ("Berat badan", HTML(measure(.weight, "kg"))),
      ("Tinggi badan", HTML(measure(.height, "cm"))),
      ("Obat yang dipakai", HTML(medications)),
    ]
  }

  /// What the specialist prescribed and where it is collected (PHA-07).
  private var referBack: [(term: String, value: HTML)] {
    work.referBack.map { letter -> (term: String, value: HTML) in
      let content = letter.content
      return (
        "Rujuk balik",
        HTML {
          "SRB \(content.number), \(content.hospital). Diambil di \(content.collected)."
          ul { for drug in content.drugs { li(drug.wordsWithStanding) } }
        }
      )
    }
  }

  private var diagnoses: String {
    let found = work.record.diagnoses.map { diagnosis in
      diagnosis.code.map { "\($0.code) \(diagnosis.text.isEmpty ? $0.display : diagnosis.text)" }
        ?? diagnosis.text
    }
    return found.isEmpty ? "belum ditulis" : found.joined(separator: "; ")
  }

  private var medications: String {
    let found = work.record.medicationStatements.filter(\.active).map(\.name)
    return found.isEmpty ? "tidak tercatat" : found.joined(separator: "; ")
  }

  private func measure(_ kind: Observation.Kind, _ unit: String) -> String {
    work.record.measured(kind).map { "\($0.comma) \(unit)" } ?? "belum diukur"
  }
}
