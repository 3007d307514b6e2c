import Clinic
import Vocabulary

/// The patient's head line from a record, with its allergies in red.
struct RecordHead: Component {
  let record: EncounterRecord
  let today: CalendarDate

  var html: HTML {
    PatientHead(
      record.patient, on: today, payer: record.encounter.payer.word,
      allergies: record.allergies.map { allergy in
        allergy.reaction.isEmpty ? allergy.substance : "\(allergy.substance) (\(allergy.reaction))"
      }, route: .patients(.record(record.patient.id.text)))
  }
}
