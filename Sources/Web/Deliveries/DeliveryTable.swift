import Clinic
import Journal
import Vocabulary

/// Deliveries as a table: whose, what, where, how it stands and what is to be done.
struct DeliveryTable: Component {
  let name: String
  let lines: [DeliveryLine]
  let zone: FacilityZone

  var html: HTML {
    DataTable(
      name,
      [
        .text("Pasien"), .text("Apa"), .text("Tujuan"), .text("Keadaan"),
        .text("Nomor di sana / yang harus dilakukan"), .actions("Rincian"),
      ], stacks: true
    ) {
      for line in lines { row(line) }
    }.html
  }

  private func row(_ line: DeliveryLine) -> HTML {
    let delivery = line.delivery
    return tr {
      td {
        if let encounter = delivery.encounter {
          a(line.patientName ?? "—", .href(.deliveries(.visit(encounter.text))))
          small(" " + (line.encounterNumber ?? ""), .class("num"))
        } else {
          line.patientName ?? "—"
        }
      }
      td(delivery.kind)
      td(DestinationWords.name(delivery.destination))
      td {
        StateMark(delivery.state)
        small(" " + Indonesian.clock(delivery.deliveredAt ?? delivery.createdAt, zone), .class("num"))
      }
      td { DeliveryNote(delivery: delivery) }
      td { a("Rincian", .href(.deliveries(.delivery(delivery.id.text)))) }
    }
  }
}

/// In a few words: the receipt, what is awaited, or what a person must do and where.
struct DeliveryNote: Component {
  let delivery: Delivery

  @HTMLBuilder var html: HTML {
    switch delivery.state {
    case .delivered: code(delivery.remoteID ?? "")
    case .attention:
      delivery.problem ?? "Perlu diperiksa."
      if let link = RemedyLink(delivery.remedy) {
        " "
        link
      }
    case .retry: (delivery.problem ?? "") + " Percobaan ke-\(delivery.attempts)."
    case .waiting: delivery.blockedBy > 0 ? "Menunggu \(delivery.blockedBy) kiriman lain." : "Segera dikirim."
    case .sending: "Sedang di jalan."
    case .superseded: delivery.problem ?? "Sudah tercakup dalam kiriman yang lebih baru."
    }
  }
}
