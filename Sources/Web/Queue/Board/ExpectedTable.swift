import Clinic

/// Numbers taken through Mobile JKN whose owners have not come yet: one click when they stand at the counter.
struct ExpectedTable: Component {
  let viewer: Viewer
  let queue: RoomQueue

  @HTMLBuilder var html: HTML {
    if !queue.expected.isEmpty {
      Card("Mobile JKN, belum datang") {
        if let lapse = queue.lapse { AgreementNotice(lapse: lapse) }
        DataTable(
          "Nomor Mobile JKN yang belum datang di \(queue.room.name)",
          [.text("Nomor"), .text("Nama"), .text("Jam praktik"), .actions()], stacks: true
        ) {
          for line in queue.expected { row(line) }
        }
      }
    }
  }

  private func row(_ line: ExpectedLine) -> HTML {
    tr {
      td { strong(line.booking.label, .class("keep")) }
      td {
        line.name
        small(
          "\(line.sex.letter) · lahir \(Indonesian.day(line.birthDate)) · RM \(line.medicalRecordNumber.spaced)",
          .class("under num"))
      }
      td(line.hours, .class("keep num"))
      td {
        if viewer.may(.registerVisit) {
          form(.queue(.checkIn(line.id.text)), "Sudah datang", line)
          " "
          form(.queue(.closeBooking(line.id.text, CloseBooking.End.missed.rawValue)), "Tidak hadir", line)
          " "
          form(.queue(.closeBooking(line.id.text, CloseBooking.End.cancelled.rawValue)), "Batalkan", line)
        }
      }
    }
  }

  private func form(_ route: Route, _ words: String, _ line: ExpectedLine) -> HTML {
    PostForm(to: route, token: viewer.formToken, .class("inline")) {
      HiddenField("ruang", line.booking.room.text)
      button(
        words, .type("submit"), .class("button secondary"),
        .aria("aria-label", "\(words): nomor \(line.booking.label)"))
    }.html
  }
}
