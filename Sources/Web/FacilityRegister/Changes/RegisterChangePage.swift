import Clinic
import Vocabulary

/// The checklist of a month: each change with the box that says it was entered into HFIS, when, and by whom.
struct RegisterChangePage {
  let viewer: Viewer
  let answer: ReadRegisterChanges.Answer
  let form: FormState

  var page: Page {
    Page("Perubahan HFIS", at: .facilityRegister, for: viewer) {
      PageHead("Perubahan HFIS \(answer.month.words)") { neighbours }
      RegisterTabs(current: .changes)
      if let problem = form.problem("tanggal") ?? form.problem("catatan") {
        Notice(.danger, "Belum tersimpan. \(problem)")
      }
      summary
      if !answer.overdue.isEmpty {
        Card("Belum dicatat dari bulan sebelumnya", tone: .danger) { table("Terlambat", answer.overdue) }
      }
      Card {
        if answer.changes.isEmpty {
          EmptyState("Tidak ada perubahan tenaga, jadwal, atau data fasilitas pada bulan ini.")
        } else {
          table("Perubahan bulan ini", answer.changes)
        }
      }
      Card("Tanpa jaringan") {
        p(
          "Puskesmas yang tidak dapat membuka HFIS menyampaikan perubahan secara tertulis kepada BPJS Kesehatan, paling lambat akhir bulan.",
          .class("small"))
        LinkButton(
          "Surat perubahan data (PDF)", to: .facilityRegister(.changesFile(month: answer.month.text)))
      }
    }
  }

  @HTMLBuilder private var neighbours: HTML {
    let earlier = answer.month.firstDay.adding(days: -1)
    a("← bulan lalu", .href(.facilityRegister(.changes(month: ParticipantMonth(of: earlier).text))))
    if answer.month < ParticipantMonth(of: answer.today) {
      " · "
      a("bulan ini", .href(.facilityRegister(.changes())))
    }
  }

  private var summary: HTML {
    let open = answer.changes.count { $0.entry == nil }
    return open == 0
      ? Notice(.done, "Semua perubahan bulan ini sudah dicatat masuk HFIS.").html
      : Notice(
        .waiting,
        "\(Indonesian.number(open)) perubahan harus masuk HFIS paling lambat \(Indonesian.dayWithWeekday(answer.dueOn))."
      ).html
  }

  private func table(_ name: String, _ changes: [RegisterChange]) -> HTML {
    DataTable(
      name, [.text("Hari"), .text("Perubahan"), .text("HFIS"), .actions("Tandai")], stacks: true
    ) {
      for change in changes {
        tr {
          td(Indonesian.day(change.changedOn), .class("num"))
          td {
            strong(change.words)
            small("\(change.kind.word) · \(change.recordedBy)", .class("under"))
          }
          td { standing(change) }
          td { if change.entry == nil { tick(change) } }
        }
      }
    }.html
  }

  @HTMLBuilder private func standing(_ change: RegisterChange) -> HTML {
    switch change.standing(on: answer.today) {
    case .open: StateMark("belum", tone: .waiting, symbol: "○")
    case .late: StateMark("terlambat", tone: .danger, symbol: "▲")
    case .entered, .enteredLate:
      if let entry = change.entry {
        StateMark(Indonesian.day(entry.on), tone: .done, symbol: "✓")
        small(entry.by + (entry.note.isEmpty ? "" : ": \(entry.note)"), .class("under"))
        if entry.on > change.dueOn { small("sesudah akhir bulan", .class("under")) }
      }
    }
  }

  private func tick(_ change: RegisterChange) -> HTML {
    PostForm(to: .facilityRegister(.enterChange(change.id.text)), token: viewer.formToken) {
      HiddenField("bulan", answer.month.text)
      div(.class("field")) {
        span(.class("control medium")) {
          input(
            .type("text"), .name("tanggal"), .value(answer.today.typed), .inputmode("numeric"),
            .autocomplete("off"), .aria("aria-label", "Tanggal masuk HFIS: \(change.words)"))
        }
      }
      Button("Sudah di HFIS")
    }.html
  }
}
