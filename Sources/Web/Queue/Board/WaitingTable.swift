import Clinic
import Vocabulary

/// Those who wait, in the order of their numbers.
struct WaitingTable: Component {
  let viewer: Viewer
  let queue: RoomQueue
  let now: Instant

  private var lines: [QueueLine] { queue.lines(.waiting) }

  var html: HTML {
    Card("Menunggu") {
      if lines.isEmpty {
        EmptyState("Belum ada yang menunggu di \(queue.room.name).")
      } else {
        DataTable(
          "Menunggu di \(queue.room.name)",
          [.text("Nomor"), .text("Nama"), .text("Penjamin"), .text("Menunggu"), .actions()], stacks: true
        ) {
          for line in lines { row(line) }
        }
        if queue.waiting > lines.count {
          p("… dan \(Indonesian.number(queue.waiting - lines.count)) lagi di belakangnya.", .class("small"))
        }
      }
    }.html
  }

  private func row(_ line: QueueLine) -> HTML {
    tr {
      td {
        strong(line.ticket.label, .class("keep"))
        if line.ticket.priority {
          " "
          StateMark("Prioritas", tone: .brand)
        }
        if line.isBooked {
          " "
          StateMark("Mobile JKN")
        }
      }
      td {
        line.name
        small("\(line.sex.letter) · RM \(line.medicalRecordNumber.spaced)", .class("under num"))
      }
      td(line.payer.word)
      td(Indonesian.span(now - line.ticket.issuedAt), .class("keep"))
      td {
        if viewer.may(.callQueue) {
          MoveButton(viewer, line, .call)
          " "
          MoveButton(viewer, line, .cancel)
        }
      }
    }
  }
}

/// Those who were called and did not come.
struct SkippedTable: Component {
  let viewer: Viewer
  let queue: RoomQueue

  @HTMLBuilder var html: HTML {
    if !queue.lines(.skipped).isEmpty {
      Card("Terlewat") {
        ul(.class("plain-list")) {
          for line in queue.lines(.skipped) {
            li {
              strong(line.ticket.label, .class("num"))
              " \(line.name) "
              if viewer.may(.callQueue) {
                MoveButton(viewer, line, .bringBack)
                " "
                MoveButton(viewer, line, .cancel)
              }
            }
          }
        }
      }
    }
  }
}
