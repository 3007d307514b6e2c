import Clinic
import Vocabulary

/// The form of an admission, with the visit's diagnosis and examiner proposed.
struct AdmissionPage {
  private typealias Field = Stay.Field

  let viewer: Viewer
  let answer: ReadAdmission.Answer
  /// Nil for the form as it is proposed.
  let typed: FormState?

  private var record: EncounterRecord { answer.record }
  private var id: String { record.encounter.id.text }
  private var zone: FacilityZone { viewer.facility.zone }

  var page: Page {
    Page("Rawat inap \(record.patient.name)", at: .inpatient, for: viewer) {
      PageHead("Masuk rawat inap", note: "kunjungan \(record.encounter.number)")
      RecordHead(record: record, today: zone.date(of: answer.now))
      if let hindrance = answer.hindrance {
        Notice(.waiting) {
          hindrance
          if let stay = answer.stay {
            " "
            a("Buka rawat inapnya", .href(.stays(.stay(stay.text))))
          }
        }
      } else if diagnoses.isEmpty {
        Notice(.waiting, "Kunjungan ini belum mempunyai diagnosis. Isi dan simpan dahulu di pemeriksaannya.")
      } else {
        admission
      }
      ActionBar {
        LinkButton("Kembali ke kunjungan", to: back, .plain)
        LinkButton("Yang sedang dirawat", to: .stays(.list()), .plain)
      }
    }
  }

  private var back: Route {
    record.encounter.status == .inProgress && viewer.may(.examine)
      ? .encounters(.open(id)) : .encounters(.summary(id))
  }

  @HTMLBuilder private var admission: HTML {
    ProblemSummary(
      form, order: [Field.day, Field.clock, Field.diagnosis, Field.bed, Field.practitioner])
    Card {
      PostForm(to: .encounters(.admission(id)), token: viewer.formToken) {
        FieldRow {
          TextField("Tanggal masuk", name: Field.day, in: form, kind: .date, required: true)
          TextField("Jam masuk", name: Field.clock, in: form, kind: .time, required: true)
        }
        ChoiceField(
          "Diagnosis", name: Field.diagnosis, in: form, choices: diagnoses, blank: "Pilih",
          hint: "Diagnosis yang sudah disimpan pada kunjungan ini.", required: true)
        TextField(
          "Ruang dan tempat tidur", name: Field.bed, in: form, hint: "Misalnya Melati 2.", required: true,
          isFirst: true)
        ChoiceField(
          "Penanggung jawab", name: Field.practitioner, in: form,
          choices: answer.practitioners.map { Choice($0.id.text, "\($0.name) (\($0.profession.word))") },
          blank: "Pilih", required: true)
        Button("Masukkan ke rawat inap", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
      }
    }
  }

  private var diagnoses: [Choice] {
    record.diagnoses.compactMap { diagnosis in
      diagnosis.code.map { Choice($0.code, "\($0.code) \(diagnosis.text)") }
    }
  }

  private var form: FormState { typed ?? FormState(proposed) }

  private var proposed: FormValues {
    FormValues([
      (name: Field.day, value: TypedDate.write(zone.date(of: answer.now))),
      (name: Field.clock, value: StayWords.fieldClock(answer.now, zone)),
      (name: Field.diagnosis, value: diagnoses.first?.value ?? ""),
      (name: Field.practitioner, value: record.encounter.practitioner.text),
    ])
  }
}
