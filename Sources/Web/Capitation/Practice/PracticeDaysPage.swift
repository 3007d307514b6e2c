import Clinic
import Vocabulary

/// One doctor's month, day by day: what was announced, what was signed, who stood in; and the visits of one day.
struct PracticeDaysPage {
  let viewer: Viewer
  let month: ParticipantMonth
  let line: ReadPractice.Line
  let visits: (day: CalendarDate, lines: [CapitationLine])?
  let isClosed: Bool
  let form: FormState

  private var person: Practitioner { line.doctor.practitioner }

  var page: Page {
    Page("Praktik \(person.name)", at: .capitation, for: viewer) {
      PageHead("Praktik \(person.name)") {
        "\(month.words) · "
        a("← Semua dokter", .href(.capitation(.practice(month.text))))
      }
      ProblemSummary(form, order: PracticeDecisionCard.order)
      if let visits {
        Card("Kunjungan yang ditandatangani \(Indonesian.dayWithWeekday(visits.day))") {
          if visits.lines.isEmpty {
            EmptyState("Tidak ada kunjungan yang ditandatangani pada hari ini.")
          } else {
            CapitationLineTable(viewer: viewer, name: "Kunjungan", lines: visits.lines)
          }
        }
      }
      Card("Hari demi hari") {
        if line.practice.days.isEmpty {
          EmptyState("Tidak ada hari terjadwal atau kunjungan yang ditandatangani pada bulan ini.")
        } else {
          days
        }
      }
      PracticeDecisionCard(viewer: viewer, month: month, line: line, isClosed: isClosed, form: form)
    }
  }

  private var days: HTML {
    DataTable(
      "Hari demi hari",
      [.text("Hari"), .text("Jadwal"), .number("Kunjungan"), .text("Ditandatangani"), .text("Keadaan")],
      stacks: true
    ) {
      for day in line.practice.days {
        tr {
          td(Indonesian.dayWithWeekday(day.day), .class("keep"))
          td(day.sessions.isEmpty ? "–" : day.sessions.joined(separator: "; "), .class("num"))
          td(.class("num right")) { count(day) }
          td([day.first, day.last].compactMap { $0 }.joined(separator: "–"), .class("num"))
          td { state(day) }
        }
      }
    }.html
  }

  @HTMLBuilder private func count(_ day: PracticeDay) -> HTML {
    if day.visits > 0 {
      a(
        Indonesian.number(day.visits),
        .href(.capitation(.practiceOf(person.id.text, month: month.text, day: day.day.iso))))
    } else {
      "0"
    }
  }

  @HTMLBuilder private func state(_ day: PracticeDay) -> HTML {
    switch day.standing {
    case .practised: StateMark(day.standing.word, tone: .done, symbol: "✓")
    case .absent: StateMark(day.standing.word, tone: .danger, symbol: "▲")
    case .substituted, .running, .unscheduled:
      StateMark(day.standing.word, tone: .neutral, symbol: "○")
    }
    if let substitute = day.substitute { small("pengganti: \(substitute)", .class("under")) }
  }
}
