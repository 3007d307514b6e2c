import Clinic
import Vocabulary

/// The week's sessions in one table, with what Mobile JKN may take of each.
struct SchedulePage {
  let viewer: Viewer
  let lines: [ReadPracticeWeek.Line]
  /// A form that was refused.
  let typed: FormState?
  let saved: Bool
  let adding: SessionForm

  var page: Page {
    Page("Jadwal praktik", at: .schedule, for: viewer) {
      PageHead("Jadwal praktik", note: "kuota dan jam tutup Mobile JKN")
      if saved { Notice(.done, "Tersimpan. Berlaku untuk nomor yang diambil sesudah ini.") }
      if typed != nil { Notice(.waiting, "Belum tersimpan. Betulkan isian yang ditandai.") }
      Card {
        if lines.isEmpty {
          EmptyState("Belum ada jadwal praktik.")
        } else {
          PostForm(to: .schedule(.limits), token: viewer.formToken) {
            table
            ActionBar {
              "Kosongkan kuota bila tanpa batas, jam tutup bila sampai jam praktik selesai."
            } actions: {
              Button("Simpan", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
            }
          }
        }
      }
      Columns {
        Card("Jam praktik baru") { adding }
      } aside: {
        if !lines.isEmpty { Card("Hapus jam praktik") { ending } }
      }
    }
  }

  private var ending: HTML {
    PostForm(to: .schedule(.end), token: viewer.formToken) {
      ChoiceField(
        "Jam praktik", name: "sesi", in: adding.form,
        choices: lines.map { line in
          let session = line.session
          return Choice(
            session.id.text,
            "\(session.room.name), \(Indonesian.shortWeekday(line.weekday)) \(session.hours), \(session.practitioner.name)"
          )
        }, blank: "Pilih", required: true)
      Button("Hapus mulai hari ini", .plain)
    }.html
  }

  private var table: DataTable {
    DataTable(
      "Jadwal praktik",
      [
        .text("Poli"), .text("Hari"), .text("Jam"), .text("Pemeriksa"), .text("Kuota Mobile JKN"),
        .text("Nomor hari itu sampai"),
      ], stacks: true
    ) {
      for line in lines { row(line) }
    }
  }

  private func row(_ line: ReadPracticeWeek.Line) -> HTML {
    let session = line.session
    let who = "\(session.room.name) \(Indonesian.shortWeekday(line.weekday)) \(session.hours)"
    return tr {
      td { strong(session.room.name) }
      td(Indonesian.shortWeekday(line.weekday))
      td(session.hours, .class("num keep"))
      td(session.practitioner.name)
      td {
        cell(
          SetBookingLimits.quotaField(session.id), session.quota.map(String.init) ?? "", "Kuota \(who)",
          placeholder: "tanpa batas", digits: true)
      }
      td {
        cell(
          SetBookingLimits.lastBookingField(session.id), session.lastBooking ?? "", "Jam tutup \(who)",
          placeholder: session.closes, digits: false)
      }
    }
  }

  private func cell(
    _ name: String, _ value: String, _ label: String, placeholder: String, digits: Bool
  ) -> HTML {
    let problem = typed?.problem(name)
    return div(.class(problem == nil ? "field" : "field bad")) {
      span(.class("control short")) {
        input(
          .type("text"), .name(name), .value(typed?.value(name) ?? (typed == nil ? value : "")),
          .inputmode(digits ? "numeric" : nil), .placeholder(placeholder), .autocomplete("off"),
          .aria("aria-label", label), .aria("aria-invalid", problem == nil ? nil : "true"))
      }
      if let problem { p(problem, .class("problem")) }
    }
  }
}
