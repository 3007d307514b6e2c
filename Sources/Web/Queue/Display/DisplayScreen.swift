import Clinic
import Vocabulary

/// What everybody in the waiting room sees: the latest call, as big as the screen allows, and each room's number.
struct DisplayScreen: Component {
  let board: DisplayBoard

  @HTMLBuilder var html: HTML {
    header {
      h1(board.facilityName)
      span(Indonesian.clock(board.now, board.zone), .class("num"), .data("data-clock"))
    }
    div(.class("display-body")) {
      section(.class("display-call"), .aria("aria-live", "assertive")) {
        if let call = board.calls.first {
          p("Nomor antrean")
          p(call.label, .class("display-number num"))
          p {
            "menuju "
            strong(call.room)
          }
        } else {
          p("Belum ada panggilan")
        }
      }
      ul(.class("display-rooms")) {
        for state in board.rooms {
          li(.class(state.label == nil ? "idle" : nil)) {
            span {
              state.room
              small("\(Indonesian.number(state.waiting)) menunggu")
            }
            strong(state.label ?? "–", .class("num"))
          }
        }
      }
    }
    footer {
      span("Siapkan kartu identitas. Lansia, ibu hamil, dan difabel didahulukan.")
      span("Pengaduan: loket informasi")
    }
    // Read by the script only: what is spoken for each call it has not spoken yet, the oldest first.
    for call in board.calls.reversed() {
      span(.hidden(true), .data("data-call", call.key), .data("data-speech", Self.speech(call))) {}
    }
  }

  /// `Nomor antrean A, 12. Silakan menuju Poli Umum.`
  static func speech(_ call: DisplayBoard.Call) -> String {
    let parts = call.label.split(separator: "-", maxSplits: 1)
    let number = parts.last.flatMap { Int($0) }.map(String.init) ?? call.label
    return "Nomor antrean \(parts.first ?? ""), \(number). Silakan menuju \(call.room)."
  }
}
