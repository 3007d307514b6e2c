import Clinic
import Journal
import Vocabulary

/// One compared day: each difference with both readings, and the button that sets it right.
struct ReconciliationDayPage {
  let viewer: Viewer
  let result: ReadReconciliation.Result

  private var line: ReconciliationLine { result.line }

  var page: Page {
    Page("Rekonsiliasi", at: .deliveries, for: viewer) {
      PageHead("\(DestinationWords.name(line.destination)), \(Indonesian.longDay(line.day))") {
        a("Semua hari", .href(.reconciliations(.list(month: String(line.day.iso.prefix(7))))))
      }
      if let problem = line.problem { Notice(.waiting, problem) }
      Card { facts }
      if result.differences.isEmpty {
        Card { EmptyState("Tidak ada selisih.") }
      } else {
        Card("Selisih") { table }
      }
    }
  }

  private var facts: HTML {
    Facts([
      ("Dibandingkan", HTML(Indonesian.moment(line.at, viewer.facility.zone))),
      ("Bukti kirim kita", HTML(Indonesian.number(line.ours))),
      ("Tersimpan di sana", HTML(Indonesian.number(line.theirs))),
      ("Dikirim ulang dengan tangan", HTML(Indonesian.number(line.byHand))),
      ("Selisih terbuka", HTML(Indonesian.number(line.open))),
    ]).html
  }

  private var table: HTML {
    DataTable(
      "Selisih", [.text("Apa"), .text("Selisih"), .text("Kita / di sana"), .actions()], stacks: true
    ) {
      for found in result.differences { row(found) }
    }.html
  }

  private func row(_ found: FoundDifference) -> HTML {
    let difference = found.difference
    return tr {
      td {
        difference.what + " "
        if let encounter = difference.encounter {
          a("kunjungan", .href(.deliveries(.visit(encounter.text))))
        }
        small(" " + (difference.remoteID ?? ""), .class("num"))
      }
      td(word(difference.kind))
      td {
        for field in difference.fields {
          div {
            small(field.path + ": ")
            "\(field.ours) / \(field.theirs.isEmpty ? "—" : field.theirs)"
          }
        }
      }
      td { actions(found) }
    }
  }

  @HTMLBuilder private func actions(_ found: FoundDifference) -> HTML {
    if let settled = found.settledAs {
      StateMark(.delivered, settled == "resent" ? "Dikirim ulang" : "Diterima apa adanya")
    } else if viewer.may(.resendDelivery) {
      if found.difference.canBeResent {
        settle(found, .resend, "Kirim ulang")
      }
      settle(found, .accept, "Biarkan")
    }
  }

  private func settle(_ found: FoundDifference, _ way: SettleDifference.Way, _ words: String) -> HTML {
    PostForm(to: .reconciliations(.settle(found.id.text)), token: viewer.formToken) {
      HiddenField("cara", way.rawValue)
      Button(words)
    }.html
  }

  private func word(_ kind: Difference.Kind) -> String {
    switch kind {
    case .missingThere: "Tidak ada di sana"
    case .missingHere: "Tidak ada di sini"
    case .different: "Isi berbeda"
    }
  }
}
