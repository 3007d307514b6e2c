import Clinic
import Vocabulary

/// Who is called or being served now, with the next click at hand; above it the button that calls the next.
struct CalledCards: Component {
  let viewer: Viewer
  let queue: RoomQueue
  let now: Instant

  private var mayCall: Bool { viewer.may(.callQueue) }
  private var current: [QueueLine] { queue.lines(.called, .serving).sorted { at($0) > at($1) } }

  @HTMLBuilder var html: HTML {
    if mayCall { next }
    for (place, line) in current.enumerated() { card(line, hasKeys: place == 0) }
  }

  private func at(_ line: QueueLine) -> Instant { line.ticket.calledAt ?? line.ticket.issuedAt }

  private var next: HTML {
    let waiting = queue.lines(.waiting).count
    return div(.class("next")) {
      div {
        h2(queue.room.name)
        p(
          waiting == 0 ? "Tidak ada yang menunggu." : "\(Indonesian.number(waiting)) menunggu.",
          .class("small"))
      }
      PostForm(to: .queue(.callNext(queue.room.id.text)), token: viewer.formToken) {
        button(
          .type("submit"), .id("panggil-berikutnya"), .class("button primary wide"), .disabled(waiting == 0),
          .data("data-shortcut", "p")
        ) {
          "Panggil berikutnya"
          Shortcut("P")
        }
      }
    }
  }

  private func card(_ line: QueueLine, hasKeys: Bool) -> HTML {
    Card {
      div(.class("called")) {
        p(line.ticket.label, .class("called-number num"))
        div {
          p {
            strong(line.name)
            " "
            if line.ticket.priority { StateMark("Prioritas", tone: .brand) }
            if line.isBooked { StateMark("Mobile JKN") }
            StateMark(line.ticket.state.word, tone: line.ticket.state == .serving ? .done : .waiting)
          }
          p(
            "\(line.sex.letter) · lahir \(Indonesian.day(line.birthDate)) · RM \(line.medicalRecordNumber.spaced) · "
              + line.payer.word, .class("small num"))
          p("Dipanggil \(Indonesian.clock(at(line), viewer.facility.zone))", .class("small num"))
        }
      }
      if mayCall { actions(line, hasKeys: hasKeys) }
    }.html
  }

  private func actions(_ line: QueueLine, hasKeys: Bool) -> HTML {
    div(.class("actions")) {
      if line.ticket.state == .called {
        MoveButton(viewer, line, .serve, key: hasKeys ? "s" : nil)
        MoveButton(viewer, line, .call, words: "Panggil ulang", key: hasKeys ? "u" : nil)
        MoveButton(viewer, line, .skip, key: hasKeys ? "l" : nil)
      }
      MoveButton(viewer, line, .finish, key: hasKeys ? "f" : nil)
      TransferForm(viewer: viewer, line: line, rooms: queue.rooms.map(\.room))
    }
  }
}
