import Clinic
import Journal
import Vocabulary

/// Deliveries as a table: whose, what, where, how it stands and what is to be done.
struct DeliveryTable: Component {
  let name: String
  let lines: [DeliveryLine]
  let zone: FacilityZone
  /// Where the page already says whose and where to, only what and how it stands.
  var ofOneVisit = false

  var html: HTML {
    let whoAndWhere: [DataTable.Column] = ofOneVisit ? [] : [.text("Pasien"), .text("Tujuan")]
    return DataTable(
      name,
      whoAndWhere + [
        .text("Apa"), .text("Keadaan"), .text("Nomor di sana / yang harus dilakukan"), .actions("Rincian"),
      ], stacks: true
    ) {
      for line in lines { row(line) }
    }.html
  }

  private func row(_ line: DeliveryLine) -> HTML {
    let delivery = line.delivery
    return tr {
      if !ofOneVisit {
        td { patient(line) }
        td(DestinationWords.name(delivery.destination))
      }
      td { DeliveryWords.what(delivery) }
      td {
        StateMark(delivery.state)
        small(" " + Indonesian.clock(delivery.deliveredAt ?? delivery.createdAt, zone), .class("num"))
      }
      td { DeliveryNote(delivery: delivery) }
      td { a("Rincian", .href(.deliveries(.delivery(delivery.id.text)))) }
    }
  }

  @HTMLBuilder private func patient(_ line: DeliveryLine) -> HTML {
    if let encounter = line.delivery.encounter {
      a(line.patientName ?? "—", .href(.deliveries(.visit(encounter.text))))
      small(" " + (line.encounterNumber ?? ""), .class("num"))
    } else {
      line.patientName ?? "—"
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
    case .retry:
      delivery.problem ?? ""
      // What a closed line gave back was not an attempt.
      if delivery.attempts > 0 { " Percobaan ke-\(delivery.attempts)." }
    case .waiting: delivery.blockedBy > 0 ? "Menunggu \(delivery.blockedBy) kiriman lain." : "Segera dikirim."
    case .sending: "Sedang di jalan."
    case .superseded: delivery.problem ?? "Sudah tercakup dalam kiriman yang lebih baru."
    }
  }
}
