import Clinic
import Vocabulary

/// The licence to operate and the SIP of everybody who serves at a network facility, with their terms (NET-13).
struct NetworkLicenceCard: Component {
  let viewer: Viewer
  let network: NetworkFacility
  let today: CalendarDate

  var html: HTML {
    Card("Izin operasional dan SIP") {
      if !network.papers.contains(where: { $0.kind == .operating }) {
        Notice(.waiting, "Masa berlaku izin operasional belum dicatat.")
      }
      if network.papers.isEmpty {
        EmptyState("Belum ada izin atau SIP selain yang tertulis di pernyataan.")
      } else {
        table
      }
      p(
        "Klaim pada tanggal tanpa SIP, izin operasional, atau PKS yang berlaku ditolak (PKS 004 Lampiran II I.A.1.h). SEHAT mengingatkan di Tenggat.",
        .class("small"))
    }.html
  }

  private var table: HTML {
    DataTable(
      "Izin dan SIP", [.text("Izin"), .text("Nomor"), .text("Berlaku"), .actions("Tarik")], stacks: true
    ) {
      for paper in network.papers.reversed() {
        tr {
          td {
            paper.kind.word
            if !paper.holder.isEmpty { small(paper.holder, .class("under")) }
          }
          td(paper.number, .class("num"))
          td { term(paper) }
          td { withdrawing(paper) }
        }
      }
    }.html
  }

  @HTMLBuilder private func term(_ paper: NetworkLicence) -> HTML {
    "\(Indonesian.day(paper.span.lowerBound)) – \(Indonesian.day(paper.span.upperBound))"
    let left = paper.span.upperBound.days(since: today)
    if left < 0 {
      StateMark("habis", tone: .danger, symbol: "▲")
    } else if left <= LicenceStanding.soon {
      StateMark(
        "\(left) hari lagi", tone: left <= LicenceStanding.urgent ? .danger : .waiting, symbol: "▲")
    }
  }

  private func withdrawing(_ paper: NetworkLicence) -> HTML {
    details {
      summary("Tarik")
      PostForm(to: .claims(.withdrawNetworkLicence(paper.id.text)), token: viewer.formToken) {
        HiddenField("jejaring", network.id.text)
        div(.class("field")) {
          span(.class("control wide")) {
            input(
              .type("text"), .name("alasan"), .autocomplete("off"), .placeholder("Alasan"),
              .aria("aria-label", "Alasan menarik \(paper.kind.word) \(paper.number)"))
          }
        }
        Button("Tarik", .plain)
      }
    }
  }
}

/// Puts the next one into the register.
struct NetworkLicenceForm: Component {
  private typealias Name = RecordNetworkLicence.Field

  let viewer: Viewer
  let network: NetworkFacility
  let form: FormState

  static let order = [
    RecordNetworkLicence.Field.kind, RecordNetworkLicence.Field.holder, RecordNetworkLicence.Field.number,
    RecordNetworkLicence.Field.from, RecordNetworkLicence.Field.until,
  ]

  var html: HTML {
    PostForm(to: .claims(.recordNetworkLicence(network.id.text)), token: viewer.formToken) {
      ChoiceField(
        "Jenis", name: Name.kind, in: form,
        choices: NetworkLicence.Kind.allCases.map { Choice($0.rawValue, $0.word) }, required: true)
      TextField("Pemegang SIP", name: Name.holder, in: form, hint: "Hanya untuk SIP.")
      TextField("Nomor", name: Name.number, in: form, required: true)
      FieldRow {
        TextField("Mulai", name: Name.from, in: form, kind: .date, required: true)
        TextField("Sampai", name: Name.until, in: form, kind: .date, required: true)
      }
      Button("Catat")
    }.html
  }
}
