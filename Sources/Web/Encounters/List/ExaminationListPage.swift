import Clinic
import Vocabulary

/// Who waits, who is being examined, who is done today.
struct ExaminationListPage {
  let found: ReadExaminationList.Page
  let room: RoomID?
  let viewer: Viewer
  let today: CalendarDate

  var page: Page {
    Page("Pemeriksaan", at: .examination, for: viewer) {
      PageHead("Pemeriksaan", note: Indonesian.dayWithWeekday(today))
      rooms
      Card {
        if found.lines.isEmpty {
          EmptyState("Belum ada kunjungan hari ini.") { LinkButton("Lihat antrean", to: .queue(.board())) }
        } else {
          table
        }
      }
      Pagination(page: found.page, size: ReadExaminationList.pageSize, total: found.total) {
        .encounters(.list(room: room?.text, page: $0))
      }
    }
  }

  private var rooms: HTML {
    Steps(
      [Steps.Step(word: "Semua ruang", route: .encounters(.list()), state: room == nil ? .current : .open)]
        + found.rooms.map { each in
          Steps.Step(
            word: each.name, route: .encounters(.list(room: each.id.text)),
            state: each.id == room ? .current : .open)
        }
    ).html
  }

  private var table: HTML {
    DataTable(
      "Kunjungan hari ini",
      [.text("Nomor"), .text("Pasien"), .text("Ruang"), .text("Penjamin"), .text("Keadaan"), .actions()],
      stacks: true
    ) {
      for line in found.lines { row(line) }
    }.html
  }

  private func row(_ line: ReadExaminationList.Line) -> HTML {
    tr {
      td(.class("num")) {
        strong(line.ticket?.label ?? "–")
        if line.ticket?.priority == true { StateMark("Prioritas", tone: .brand) }
      }
      td {
        a(line.name, .href(route(line)))
        small("\(line.sex.letter) · \(age(line)) · lahir \(Indonesian.day(line.birthDate))", .class("num"))
      }
      td(line.room)
      td(line.encounter.payer.word)
      td { state(line) }
      td(.class("right")) { action(line) }
    }
  }

  private func age(_ line: ReadExaminationList.Line) -> String {
    Age(born: line.birthDate, on: today).map(Indonesian.shortAge) ?? ""
  }

  @HTMLBuilder private func state(_ line: ReadExaminationList.Line) -> HTML {
    switch line.encounter.status {
    case .arrived where line.isTriaged: StateMark("Sudah triase", tone: .brand, symbol: "✓")
    case .arrived: StateMark(.waiting)
    case .inProgress: StateMark("Diperiksa", tone: .brand, symbol: "→")
    case .finished: StateMark(.signed)
    case .cancelled: StateMark("Batal")
    }
  }

  @HTMLBuilder private func action(_ line: ReadExaminationList.Line) -> HTML {
    switch line.encounter.status {
    case .arrived where !viewer.may(.examine): LinkButton("Triase", to: route(line))
    case .arrived: LinkButton("Periksa", to: route(line))
    case .inProgress: LinkButton(viewer.may(.examine) ? "Lanjutkan" : "Triase", to: route(line))
    case .finished: LinkButton("Baca", to: route(line))
    case .cancelled: HTML()
    }
  }

  private func route(_ line: ReadExaminationList.Line) -> Route {
    if line.encounter.isSigned { return .encounters(.summary(line.id.text)) }
    if viewer.may(.examine) { return .encounters(.open(line.id.text)) }
    return .encounters(.step(line.id.text, step: "triase"))
  }
}
