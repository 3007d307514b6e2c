import Clinic

/// One click on one number, with its key.
struct MoveButton: Component {
  let viewer: Viewer
  let line: QueueLine
  let move: TicketMove
  let words: String
  let key: String?

  init(_ viewer: Viewer, _ line: QueueLine, _ move: TicketMove, words: String? = nil, key: String? = nil) {
    self.viewer = viewer
    self.line = line
    self.move = move
    self.words = words ?? move.word
    self.key = key
  }

  var html: HTML {
    PostForm(to: .queue(.move(line.id.text, move.rawValue)), token: viewer.formToken, .class("inline")) {
      button(
        .type("submit"), .class("button secondary"), .data("data-shortcut", key),
        .aria("aria-label", "\(words) nomor \(line.ticket.label)")
      ) {
        words
        if let key { Shortcut(key.uppercased()) }
      }
    }.html
  }
}

/// Sends a patient on: poli, laboratory, pharmacy.
struct TransferForm: Component {
  let viewer: Viewer
  let line: QueueLine
  let rooms: [Room]

  var html: HTML {
    PostForm(to: .queue(.transfer(line.id.text)), token: viewer.formToken, .class("inline transfer")) {
      label("Pindahkan nomor \(line.ticket.label) ke", .class("unseen"), .for("pindah-\(line.id.text)"))
      select(.id("pindah-\(line.id.text)"), .name("ruang"), .class("control")) {
        for room in rooms where room.id != line.ticket.room { option(room.name, .value(room.id.text)) }
      }
      button("Pindahkan", .type("submit"), .class("button secondary"))
    }.html
  }
}
