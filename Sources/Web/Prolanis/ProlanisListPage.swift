import Clinic
import Vocabulary

/// The members of Prolanis with what was measured in a month, those not measured yet first in mind.
struct ProlanisListPage {
  let viewer: Viewer
  let answer: ReadProlanis.Answer
  let form: FormState

  var page: Page {
    Page("Prolanis", at: .prolanis, for: viewer) {
      PageHead("Prolanis") {
        a("← bulan sebelumnya", .href(.prolanis(.list(month: answer.month.adding(months: -1).text))))
        " "
        strong(Indonesian.month(answer.month.firstDay))
        " "
        a("bulan berikutnya →", .href(.prolanis(.list(month: answer.month.adding(months: 1).text))))
        " · "
        a("Skrining Mobile JKN", .href(.prolanis(.screening())))
        " · "
        a("Rujuk balik", .href(.referBack(.list())))
      }
      for sentence in form.problems.values.sorted() { Notice(.danger, sentence) }
      Card {
        if answer.members.isEmpty {
          EmptyState("Belum ada peserta. Daftarkan dari halaman pasien: buka pasien, lalu Prolanis.")
        } else {
          p(totals, .class("small"))
          table
        }
      }
    }
  }

  private var totals: String {
    let controlled = answer.members.filter { $0.state == .controlled }.count
    let open = answer.members.filter { $0.state == .unmeasured }.count
    return
      "\(Indonesian.number(answer.members.count)) keikutsertaan · \(Indonesian.number(controlled)) terkendali · \(Indonesian.number(open)) belum diukur bulan ini"
  }

  private var table: HTML {
    DataTable(
      "Peserta Prolanis",
      [
        .text("Nama"), .text("Program"), .text("Klub"), .number("Tekanan darah"), .number("GDP"),
        .text("Bulan ini"),
        .text("Telepon"), .actions(),
      ], stacks: true
    ) {
      for member in answer.members { row(member) }
    }.html
  }

  private func row(_ member: ProlanisMember) -> HTML {
    tr {
      td {
        a(member.name, .href(.patients(.record(member.membership.patient.text))))
        small(member.medicalRecordNumber, .class("under num"))
      }
      td(member.membership.programme.word)
      td(member.membership.club.isEmpty ? "–" : member.membership.club)
      td(
        member.pressure.map { "\($0.systolic.text)/\($0.diastolic.text)" } ?? "–", .class("num right"))
      td(member.fastingGlucose.map(\.text) ?? "–", .class("num right"))
      td { mark(member.state) }
      td(member.mayBeCalled ? member.phone ?? "–" : "tidak setuju dihubungi", .class("num"))
      td { leave(member) }
    }
  }

  private func mark(_ state: ProlanisMember.State) -> StateMark {
    switch state {
    case .controlled: StateMark("terkendali", tone: .done, symbol: "✓")
    case .uncontrolled: StateMark("belum terkendali", tone: .danger, symbol: "▲")
    case .unmeasured: StateMark("belum diukur", tone: .waiting, symbol: "○")
    }
  }

  private func leave(_ member: ProlanisMember) -> HTML {
    details {
      summary("Keluar")
      PostForm(to: .prolanis(.leave(member.id.text)), token: viewer.formToken) {
        TextField("Sebab keluar", name: "sebab", in: FormState(), required: true)
        Button("Keluarkan", .danger)
      }
    }
  }
}
