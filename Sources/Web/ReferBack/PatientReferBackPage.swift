import Clinic
import Vocabulary

/// Everything of one patient's rujuk balik: letters, what BPJS says, education, the way into Prolanis.
struct PatientReferBackPage {
  static let standing = "kepesertaan"
  static let yes = "ya"
  static let no = "tidak"
  /// Where it is said that BPJS could not be asked.
  static let question = "tanya"

  let viewer: Viewer
  let answer: ReadPatientReferBack.Answer
  let form: FormState

  private var id: String { answer.patient.id.text }

  var page: Page {
    Page("Rujuk balik \(answer.patient.name)", at: .prolanis, for: viewer) {
      PageHead("Rujuk balik") {
        div(.class("actions")) {
          if answer.patient.jknNumber != nil {
            LinkButton(
              "Catat Surat Rujuk Balik", to: .referBack(.new(patient: id)), .primary, shortcut: "n", keys: "N"
            )
          }
          LinkButton("Data pasien", to: .patients(.record(id)))
          LinkButton("Semua rujuk balik", to: .referBack(.list()))
        }
      }
      PatientHead(
        answer.patient, on: answer.today, payer: answer.patient.jknNumber == nil ? "Umum" : "JKN", alerts: [])
      ProlanisInvitation(programmes: answer.now.invitations, patient: answer.patient.id)
      if answer.now.lacksLetter {
        Notice(.waiting, "BPJS mencatat pasien ini peserta PRB. Minta Surat Rujuk Baliknya, lalu catat.")
      }
      Columns {
        Card("Surat Rujuk Balik") { letters }
        Card("Edukasi kepatuhan") { education }
      } aside: {
        Card("Kepesertaan PRB di BPJS") { membership }
      }
    }
  }

  @HTMLBuilder private var letters: HTML {
    if answer.letters.isEmpty {
      EmptyState("Belum ada Surat Rujuk Balik yang dicatat.")
    } else {
      DataTable(
        "Surat Rujuk Balik",
        [.text("Nomor"), .text("Dari"), .text("Penyakit"), .text("Masa"), .text("Keadaan")],
        stacks: true
      ) {
        for letter in answer.letters { row(letter) }
      }
    }
  }

  private func row(_ letter: ReferBackLetter) -> HTML {
    let content = letter.content
    return tr {
      td {
        a(content.number, .href(.referBack(.letter(letter.id.text))))
        small(Indonesian.day(content.dated), .class("under num"))
      }
      td {
        content.hospital
        small(content.specialist, .class("under"))
      }
      td {
        "\(content.condition.word) (\(content.diagnosis.code))"
        if !content.outsideDrugs.isEmpty {
          small(
            "\(content.outsideDrugs.count) obat \(ReferBackDrug.Standing.outside.word)", .class("under"))
        }
      }
      td("\(Indonesian.day(content.validFrom)) – \(Indonesian.day(content.validUntil))", .class("num"))
      td { StateMark(letter.state(on: answer.today)) }
    }
  }

  @HTMLBuilder private var education: HTML {
    if answer.education.isEmpty {
      EmptyState("Belum ada. Edukasi dicatat di halaman pemeriksaan.")
    } else {
      ul(.class("plain-list")) {
        for note in answer.education {
          li {
            note.text
            small(
              "\(Indonesian.moment(note.at, viewer.facility.zone)), \(note.by)", .class("under"))
          }
        }
      }
    }
  }

  @HTMLBuilder private var membership: HTML {
    ReferBackMembershipLine(membership: answer.now.membership, zone: viewer.facility.zone)
    if let problem = form.problem(Self.question) { Notice(.waiting, problem) }
    PostForm(to: .referBack(.ask(id)), token: viewer.formToken) { Button("Tanyakan P-Care sekarang") }
    h3("Dilihat di aplikasi BPJS")
    PostForm(to: .referBack(.seen(id)), token: viewer.formToken) {
      RadioField(
        "Yang terlihat", name: Self.standing, in: form,
        choices: [Choice(Self.yes, "Peserta PRB"), Choice(Self.no, "Bukan peserta PRB")], required: true)
      TextField(
        "Program", name: NoteReferBackSeen.field, in: form, hint: "Seperti di aplikasi, misalnya DM atau HT.")
      Button("Catat yang terlihat")
    }
  }
}
