import Clinic
import Vocabulary

/// A patient's page: who it is, the family, the visits, and for those who may see it who opened the record.
struct PatientRecordPage {
  let viewer: Viewer
  let record: PatientPage
  let consent: ContactConsent?
  let today: CalendarDate

  private var patient: Patient { record.patient }
  private var id: String { patient.id.text }

  var page: Page {
    Page(patient.name, at: .registration, for: viewer) {
      PageHead("Data pasien") {
        div(.class("actions")) {
          if viewer.may(.registerVisit) {
            LinkButton(
              "Daftarkan kunjungan", to: .patients(.desk(chosen: id)), .primary, shortcut: "d", keys: "D")
          }
          if viewer.may(.changePatient) {
            LinkButton("Ubah data", to: .patients(.edit(id)), shortcut: "e", keys: "E")
          }
          if viewer.may(.readRecord) {
            LinkButton("Riwayat kunjungan", to: .encounters(.history(id)), shortcut: "r", keys: "R")
          }
          if viewer.may(.manageProlanis), patient.jknNumber != nil {
            LinkButton("Prolanis", to: .prolanis(.new(patient: id)))
          }
          if viewer.may(.manageReferBack), patient.jknNumber != nil {
            LinkButton("Rujuk balik", to: .referBack(.patient(id)), shortcut: "b", keys: "B")
          }
          if viewer.may(.registerPatient), patient.sex == .female {
            LinkButton("Daftarkan bayinya", to: .patients(.new(mother: id)))
          }
        }
      }
      PatientHead(
        patient, on: today, payer: patient.jknNumber == nil ? "Umum" : "JKN",
        alerts: patient.deceasedOn.map { ["Meninggal \(Indonesian.day($0))"] } ?? [])
      Columns {
        visits
        if let readers = record.readers { ReaderTable(readers: readers, zone: viewer.facility.zone) }
      } aside: {
        Card("Data") { facts }
        ConsentCard(viewer: viewer, patient: id, consent: consent)
        family
      }
    }
  }

  private var facts: HTML {
    Facts([
      ("NIK", HTML(patient.nik?.masked ?? "–")), ("Paspor", HTML(patient.passport ?? "–")),
      ("Kartu JKN", HTML(patient.jknNumber?.masked ?? "–")), ("Lahir", HTML(born)),
      ("Ibu", record.mother.map(link) ?? HTML("–")), ("Alamat", HTML(address)),
      ("Telepon", HTML(patient.phone ?? "–")), ("Golongan darah", HTML(patient.bloodGroup ?? "–")),
      ("Warga negara", HTML(patient.citizenship)),
    ]).html
  }

  private var born: String {
    [patient.birthPlace ?? "", Indonesian.day(patient.birthDate)].filter { !$0.isEmpty }.joined(
      separator: ", ")
  }

  private var address: String {
    let text = PatientWords.address(patient)
    return text.isEmpty ? "–" : text
  }

  private func link(_ other: Patient) -> HTML { a(other.name, .href(.patients(.record(other.id.text)))) }

  private var visits: HTML {
    Card("Kunjungan") {
      if record.visits.isEmpty {
        EmptyState("Belum pernah berkunjung ke sini.")
      } else {
        DataTable(
          "Kunjungan",
          [.text("Tanggal"), .text("Poli"), .text("Pemeriksa"), .text("Penjamin"), .text("Keadaan")],
          stacks: true
        ) {
          for line in record.visits { row(line) }
        }
      }
    }.html
  }

  private func row(_ line: VisitLine) -> HTML {
    tr {
      td(.class("keep")) {
        Indonesian.dayWithWeekday(line.encounter.day)
        small(line.encounter.number, .class("under num"))
      }
      td(line.room)
      td(line.practitioner)
      td(line.encounter.payer.word)
      td(line.encounter.status.word)
    }
  }

  @HTMLBuilder private var family: HTML {
    if !record.family.isEmpty {
      Card("Satu kartu keluarga") {
        ul(.class("plain-list")) {
          for member in record.family {
            li {
              link(member)
              small(PatientWords.short(member, on: today), .class("under"))
            }
          }
        }
      }
    }
  }
}
