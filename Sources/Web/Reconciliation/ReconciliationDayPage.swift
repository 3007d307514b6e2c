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
        Card("Selisih") {
          if resendable > 1, viewer.may(.resendDelivery) { resendAll }
          table
        }
      }
    }
  }

  private var resendable: Int {
    result.differences.count { $0.settledAt == nil && $0.difference.canBeResent }
  }

  private var resendAll: HTML {
    PostForm(to: .reconciliations(.resendAll(line.id.text)), token: viewer.formToken) {
      Button("Kirim ulang semua (\(Indonesian.number(resendable)))", .primary)
    }.html
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
            "\(shown(field.ours)) / \(shown(field.theirs))"
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
      if let place = place(of: found.difference) { place }
      settle(found, .accept, "Biarkan")
    }
  }

  /// What was typed there and cannot be taken over is entered here: into the visit, or for the owner of the card.
  private func place(of difference: Difference) -> HTML? {
    guard difference.kind == .missingHere, !difference.canBeResent else { return nil }
    if let encounter = difference.encounter { return RemedyLink(.encounter(encounter)).html }
    let card = difference.fields.first { $0.path == Difference.Field.card }?.theirs
    return card.map { a("Cari pasiennya", .href(.patients(.desk(search: $0)))) }
  }

  private func shown(_ reading: String) -> String { reading.isEmpty ? "—" : reading }

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
