import Clinic
import JKN
import Vocabulary

/// One ending: why and when, where the participants go, what stays open, the minutes.
struct EndingPage {
  let viewer: Viewer
  let answer: ReadEnding.Answer
  let form: FormState

  private var ending: AgreementEnding { answer.ending }
  private var id: String { ending.id.text }
  private var mayChange: Bool { viewer.may(.manageCases) && ending.isStanding }

  var page: Page {
    Page("Pengakhiran perjanjian", at: .audits, for: viewer) {
      PageHead("Pengakhiran perjanjian", note: ending.cause.source)
      OversightBar(part: .endings)
      ProblemSummary(
        form,
        order: EndingMoveForms.order + EndingMinutesCard.order + LetterCopiesCard.order + [WithdrawExit.field]
      )
      if ending.isStanding, ending.effectiveOn < answer.today {
        Notice(
          .danger,
          "Perjanjian sudah berakhir \(Indonesian.day(ending.effectiveOn)): pelayanan sesudahnya bukan klaim, dan kapitasi tidak diharapkan lagi."
        )
      }
      Columns {
        if let exit = answer.exit {
          explanation(exit.explanation) {
            if exit.isShort {
              Notice(
                .waiting, "Pemberitahuan kurang dari tiga bulan: hari yang diminta mungkin tidak berlaku.")
            }
          }
        }
        if let termination = answer.termination { explanation(termination.explanation) { HTML("") } }
        participants
        EndingClaimsCard(viewer: viewer, claims: answer.lapsed)
        EndingOutstandingCard(viewer: viewer, outstanding: answer.state.outstanding)
      } aside: {
        facts
        if mayChange { EndingMoveForms(viewer: viewer, answer: answer, form: form) }
        if ending.cause.needsCopies {
          LetterCopiesCard(
            viewer: viewer, copies: answer.copies, route: .endings(.copy(id)), mayChange: mayChange,
            form: form
          )
        }
        EndingMinutesCard(viewer: viewer, ending: ending, mayChange: mayChange, form: form)
        if mayChange, isWithdrawable { Card("Cabut pemberitahuan") { withdrawing } }
      }
    }
  }

  private var isWithdrawable: Bool {
    guard case .notice = ending.cause else { return false }
    return ending.minutes == nil && answer.today <= ending.effectiveOn
  }

  private var facts: HTML {
    var facts: [(term: String, value: HTML)] = [
      ("Dasar", HTML(ending.cause.word)), ("Surat", HTML(ending.letter)),
      ("Berakhir", HTML(Indonesian.dayWithWeekday(ending.effectiveOn))),
      ("Peserta", EndingMark(ending: ending).html),
    ]
    if case .notice(let notice) = ending.cause { facts.append(("Alasan", HTML(notice.reason))) }
    if let again = ending.againFrom {
      facts.append(("Kerja sama lagi", HTML("paling cepat " + Indonesian.day(again))))
    }
    if let withdrawal = ending.withdrawal {
      facts.append(
        ("Dicabut", HTML("\(Indonesian.day(withdrawal.on)), \(withdrawal.by): \(withdrawal.because)")))
    }
    return Card("Pengakhiran") { Facts(facts) }.html
  }

  private func explanation(_ steps: [Step], @HTMLBuilder note: () -> HTML) -> HTML {
    Card("Kapan perjanjian berakhir") {
      note()
      DataTable(
        "Kapan perjanjian berakhir", [.text("Langkah"), .text("Nilai"), .text("Pasal")], stacks: true
      ) {
        for step in steps {
          tr {
            td(step.step)
            td(step.value.words, .class("keep"))
            td(step.source, .class("small"))
          }
        }
      }
    }.html
  }

  private var participants: HTML {
    Card("Peserta ke FKTP lain") {
      if let coordination = ending.coordination {
        p(
          "Koordinasi \(Indonesian.day(coordination.on)) dengan \(coordination.parties): "
            + "\(Indonesian.number(coordination.registered)) peserta.")
        destinations(coordination)
      } else {
        EmptyState("Belum dikoordinasikan ke mana peserta pindah.")
      }
      if let list = answer.list {
        p(
          "Daftar BPJS \(list.month.words) masih memuat \(Indonesian.number(list.participants)) peserta di sini.",
          .class("small"))
      }
    }.html
  }

  private func destinations(_ coordination: AgreementEnding.Coordination) -> HTML {
    DataTable(
      "Peserta ke FKTP lain",
      [.text("FKTP"), .number("Dibagi"), .number("Sudah pindah"), .number("Belum"), .text("Per tanggal")],
      stacks: true
    ) {
      for one in ending.destinations {
        tr {
          td {
            one.name
            if !one.code.isEmpty { small(one.code, .class("under num")) }
          }
          td(Indonesian.number(one.planned), .class("right num"))
          td(Indonesian.number(one.moved), .class("right num"))
          td(Indonesian.number(one.planned - one.moved), .class("right num"))
          td(one.movedOn.map(Indonesian.day) ?? "–", .class("keep"))
        }
      }
      if ending.unassigned > 0 {
        tr {
          td("Belum ada FKTP tujuan")
          td("–", .class("right"))
          td("–", .class("right"))
          td(Indonesian.number(ending.unassigned), .class("right num"))
          td("")
        }
      }
      tr {
        td { strong("Jumlah") }
        td(.class("right num")) { strong(Indonesian.number(coordination.registered)) }
        td(.class("right num")) { strong(Indonesian.number(ending.moved)) }
        td(.class("right num")) { strong(Indonesian.number(ending.left ?? 0)) }
        td("")
      }
    }.html
  }

  private var withdrawing: HTML {
    PostForm(to: .endings(.withdraw(id)), token: viewer.formToken) {
      TextField("Dasar pencabutan", name: WithdrawExit.field, in: form, required: true)
      Button("Cabut pemberitahuan", .danger)
    }.html
  }
}
