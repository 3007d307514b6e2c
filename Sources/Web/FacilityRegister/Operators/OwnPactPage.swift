import Clinic
import Vocabulary

/// The pacts of the one who is signed in: what one promises, and the button that signs.
struct OwnPactPage {
  let viewer: Viewer
  let today: CalendarDate
  let pacts: [LoginPact]

  var page: Page {
    Page("Pakta saya", at: nil, for: viewer) {
      PageHead("Pakta saya", note: "akun aplikasi BPJS yang dipercayakan kepada Anda")
      if pacts.isEmpty { Card { EmptyState("Anda tidak memegang akun aplikasi BPJS.") } }
      for pact in pacts {
        Card(pact.application) {
          Facts(
            [
              ("Hak akses", pact.rights),
              ("Masa", "\(Indonesian.longDay(pact.from)) sampai \(Indonesian.longDay(pact.until))"),
            ].map { (term: $0.0, value: HTML($0.1)) })
          signature(pact)
        }
      }
    }
  }

  @HTMLBuilder private func signature(_ pact: LoginPact) -> HTML {
    if let signedAt = pact.signedAt {
      Notice(.done, "Anda menandatangani pada \(Indonesian.moment(signedAt, viewer.facility.zone)).")
    } else if pact.state(on: today) == .unsigned {
      ol { for sentence in OperatorPaper.promises { li(sentence) } }
      PostForm(to: .facilityRegister(.signPact(pact.id.text)), token: viewer.formToken) {
        Button("Saya menyetujui dan menandatangani", .primary)
      }
    }
    if pact.endedAt != nil { Notice(.waiting, "Penugasan ini sudah diakhiri: \(pact.endReason ?? "")") }
  }
}
