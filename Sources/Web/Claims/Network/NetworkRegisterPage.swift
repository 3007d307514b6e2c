import Clinic
import Vocabulary

/// The network with what allows each to serve and where its statement stands, and the form for one more or a new state.
struct NetworkRegisterPage {
  let viewer: Viewer
  let answer: ReadNetwork.Answer
  let changed: NetworkFacility?
  let form: FormState

  var page: Page {
    Page("Jejaring", at: .claims, for: viewer) {
      PageHead("Jejaring") {
        a("← Klaim non-kapitasi", .href(.claims(.list())))
        " · "
        a("Laporan bulanan", .href(.claims(.networkReports())))
        " · "
        a("Sosialisasi dan pembinaan", .href(.claims(.coaching())))
      }
      ProblemSummary(
        form, order: ["nama", "penanggung", "bidan", "sip", "sip-sampai", "pks-sampai", "akun"])
      Columns {
        Card("Jejaring Puskesmas") {
          if answer.facilities.isEmpty { EmptyState("Belum ada jejaring yang dicatat.") } else { table }
        }
        OwnSupportCard(viewer: viewer, support: answer.support, form: form)
      } aside: {
        Card(changed.map { "Ubah \($0.name)" } ?? "Catat jejaring") {
          NetworkForm(viewer: viewer, changed: changed, accounts: answer.accounts, form: form)
        }
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Jejaring",
      [.text("Nama"), .text("Berlaku sampai"), .text("Pernyataan"), .actions()], stacks: true
    ) {
      for facility in answer.facilities {
        tr {
          td {
            a(facility.name, .href(.claims(.networkFacility(facility.id.text))))
            small([facility.kind.word, facility.form.signer].joined(separator: " · "), .class("under"))
            if let account = answer.accounts.first(where: { $0.id == facility.account }) {
              small("Akun: \(account.name)", .class("under"))
            }
          }
          td {
            p {
              "SIP atau izin "
              end(facility.licence.lowerBound...facility.licenceUntil)
            }
            p {
              "PKS "
              end(facility.agreement)
            }
            for paper in facility.newestPapers where !paper.isMidwife(of: facility) {
              p {
                "\(paper.kind.word) \(paper.holder) "
                end(paper.span)
              }
            }
          }
          td { standing(facility) }
          td {
            if facility.endedOn == nil {
              a(
                "Ubah", .href(.claims(.network(change: facility.id.text))),
                .aria("aria-label", "Ubah \(facility.name)"))
            }
          }
        }
      }
    }.html
  }

  @HTMLBuilder private func end(_ span: ClosedRange<CalendarDate>) -> HTML {
    Indonesian.day(span.upperBound)
    let left = span.upperBound.days(since: answer.today)
    if left < 0 {
      StateMark("habis", tone: .danger, symbol: "▲")
    } else if left <= 60 {
      StateMark("\(left) hari lagi", tone: .waiting, symbol: "▲")
    }
  }

  @HTMLBuilder private func standing(_ facility: NetworkFacility) -> HTML {
    let own = answer.statements.filter { $0.network == facility.id }
    if let ended = facility.endedOn {
      StateMark("dicabut \(Indonesian.day(ended))", tone: .danger, symbol: "▲")
    } else {
      if own.contains(where: { $0.kind == .consent && $0.isSettled }) {
        StateMark("disetujui", tone: .done, symbol: "✓")
      } else if own.first(where: \.isOpen) == nil {
        StateMark("belum dibuat", tone: .waiting, symbol: "○")
      }
      if let open = own.first(where: \.isOpen) {
        StateMark(
          "menunggu \(open.missing.map(\.word).joined(separator: ", "))", tone: .waiting, symbol: "○")
        small(open.kind.word, .class("under"))
      }
    }
  }
}
