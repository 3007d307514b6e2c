import Clinic
import Vocabulary

/// People or visits behind a figure, each opening into the patient and the record for who may read them.
struct CapitationLineTable: Component {
  let viewer: Viewer
  let name: String
  let lines: [CapitationLine]

  var html: HTML {
    DataTable(
      name,
      [.text("Hari"), .text("Nama"), .text("Nomor kartu"), .text("Keterangan"), .text("Telepon")],
      stacks: true
    ) {
      for line in lines {
        tr {
          td(line.day.map { Indonesian.day($0) } ?? "", .class("keep"))
          td { person(line) }
          td(line.card, .class("num"))
          td { detail(line) }
          td(line.phone ?? "", .class("num"))
        }
      }
    }.html
  }

  @HTMLBuilder private func person(_ line: CapitationLine) -> HTML {
    if let patient = line.patient, viewer.may(.readPatient) {
      a(line.name, .href(.patients(.record(patient.text))))
    } else {
      line.name
    }
  }

  @HTMLBuilder private func detail(_ line: CapitationLine) -> HTML {
    if let encounter = line.encounter, viewer.may(.readRecord) {
      a(line.detail, .href(.encounters(.summary(encounter.text))))
    } else {
      line.detail
    }
  }
}
