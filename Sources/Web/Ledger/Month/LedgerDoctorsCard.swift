import Clinic
import JKN
import Vocabulary

/// Who of the doctors and dentists counts on the first of the month and why not, how each kept the schedule, and the pact.
struct LedgerDoctorsCard: Component {
  let viewer: Viewer
  let answer: ReadLedgerMonth.Answer
  let form: FormState

  private var key: String { answer.ledger.month.text }

  var html: HTML {
    Card("Dokter dan dokter gigi per \(Indonesian.day(answer.ledger.month.firstDay))") {
      if answer.figures.doctors.isEmpty {
        EmptyState("Belum ada dokter di daftar tenaga kesehatan.")
      } else {
        table
      }
      p { a("Dokter dan SIP", .href(.capitation(.doctors))) }
      h3("Pakta integritas tenaga medis \(answer.pact.month.words)")
      p {
        answer.pact.state.mark
        " "
        answer.pact.state.sentence
      }
      p(answer.ledger.terms.source(.staffPact), .class("small"))
      p {
        a("Pakta (PDF)", .href(.ledger(.file(key, "pakta.pdf"))))
        " · "
        a("Pakta bulan lain", .href(.facilityRegister(.staffPacts)))
      }
      if viewer.may(.keepLedger), isOpen { decide }
    }.html
  }

  private var isOpen: Bool {
    switch answer.pact.state {
    case .waiting, .objected: answer.pact.month.firstDay <= answer.today
    case .approved, .approvedByItself: false
    }
  }

  private var table: HTML {
    DataTable(
      "Dokter dan dokter gigi",
      [
        .text("Nama"), .text("Dihitung"), .text("Jadwal"), .number("Hari terjadwal"),
        .number("Hari melayani"), .number("Tidak melayani"),
      ],
      stacks: true
    ) {
      for doctor in answer.figures.doctors {
        let practice = answer.practice[doctor.practitioner.id]
        tr {
          td {
            strong(doctor.practitioner.name)
            small(doctor.practitioner.profession.word, .class("under"))
          }
          td { DoctorStandingMark(standing: doctor.standing) }
          td(schedule(practice))
          td(Indonesian.number(practice?.scheduledDays ?? 0), .class("num right"))
          td(Indonesian.number(practice?.practisedDays ?? 0), .class("num right"))
          td(.class("num right")) { missed(practice?.missedDays ?? 0, doctor.practitioner) }
        }
      }
    }.html
  }

  @HTMLBuilder private func missed(_ days: Int, _ person: Practitioner) -> HTML {
    a(Indonesian.number(days), .href(.capitation(.practiceOf(person.id.text, month: key))))
  }

  private func schedule(_ practice: PracticeOfDoctor?) -> String {
    guard let practice, !practice.sessions.isEmpty else { return "belum ada jadwal" }
    return practice.sessions.map { "\(Indonesian.shortWeekday($0.weekday)) \($0.opens)–\($0.closes)" }
      .joined(separator: "; ")
  }

  private var decide: HTML {
    PostForm(to: .ledger(.pact(key)), token: viewer.formToken) {
      RadioField(
        "Jumlah tenaga medis menurut HFIS", name: DecideStaffPact.Field.decision, in: form,
        choices: [Choice("setuju", "Sesuai, setuju"), Choice("keberatan", "Tidak sesuai")], required: true)
      TextField(
        "Yang tidak sesuai", name: DecideStaffPact.Field.reason, in: form, hint: "Hanya bila tidak sesuai.")
      Button("Simpan keputusan", .secondary)
    }.html
  }
}
