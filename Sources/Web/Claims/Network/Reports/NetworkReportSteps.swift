import Clinic
import Vocabulary

/// What is done next with a report: confirmed for the network, approved, sent on, taken back.
struct NetworkReportSteps: Component {
  let viewer: Viewer
  let answer: ReadNetworkReport.Answer
  let form: FormState

  var html: HTML {
    HTML {
      if let report = answer.report {
        Card("Langkah berikutnya") { next(report) }
        if report.approved != nil {
          Card("Surat") {
            LinkButton("Laporan (PDF)", to: .claims(.networkReportFile(report.id.text)))
          }
        }
        Card("Tarik laporan") { withdrawing(report) }
      } else {
        Card("Konfirmasi") { confirm }
      }
    }
  }

  @HTMLBuilder private var confirm: HTML {
    if !answer.isOver {
      p("Bulan ini belum berakhir; laporan dikonfirmasi sesudahnya.", .class("small"))
    } else if answer.network.account != nil {
      p(
        "\(answer.network.name) mengonfirmasi sendiri dengan akunnya, di halaman Pelayanan jejaring.",
        .class("small"))
    } else {
      PostForm(
        to: .claims(.confirmNetworkReport(answer.network.id.text, month: answer.month.text)),
        token: viewer.formToken
      ) {
        NetworkReportFields(form: form, hasClaims: !answer.held.lines.isEmpty)
        TextField(
          "Yang menyatakan dari jejaring", name: NetworkReportDraft.Field.confirmer, in: form, required: true)
        Button("Catat konfirmasi", .primary)
      }
    }
  }

  @HTMLBuilder private func next(_ report: NetworkReport) -> HTML {
    switch report.stage {
    case .open, .confirmed:
      p(
        "Puskesmas memeriksa kesesuaian dan kelengkapannya, dan bertanggung jawab atas isinya (Ps.5(5)).",
        .class("small"))
      PostForm(to: .claims(.approveNetworkReport(report.id.text)), token: viewer.formToken) {
        Button("Setujui \(report.number)", .primary)
      }
    case .approved:
      PostForm(to: .claims(.sendNetworkReport(report.id.text)), token: viewer.formToken) {
        TextField(
          "Dikirim ke BPJS", name: SendNetworkReport.Field.day, in: dated, kind: .date, required: true)
        TextField(
          "Nomor surat atau cara kirim", name: SendNetworkReport.Field.reference, in: form, required: true)
        Button("Catat pengiriman", .primary)
      }
    case .sent: StateMark("sudah dikirim", tone: .done, symbol: "✓")
    }
  }

  private var dated: FormState {
    var state = form
    if state.value(SendNetworkReport.Field.day) == nil {
      state.values[SendNetworkReport.Field.day] = TypedDate.write(answer.today)
    }
    return state
  }

  private func withdrawing(_ report: NetworkReport) -> HTML {
    PostForm(to: .claims(.withdrawNetworkReport(report.id.text)), token: viewer.formToken) {
      if report.sending != nil {
        p("Laporan ini sudah dikirim; beri tahu BPJS bahwa akan diganti.", .class("small"))
      }
      TextField("Alasan", name: "alasan", in: form, required: true)
      Button("Tarik", .plain)
    }.html
  }
}
