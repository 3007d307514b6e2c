import Clinic
import Vocabulary

/// Which auditors may look into the sample, until when, and who sits beside (EMR-11).
struct CaseAccessCard: Component {
  let viewer: Viewer
  let answer: ReadCase.Answer
  let mayChange: Bool
  let form: FormState

  private var id: String { answer.auditCase.id.text }

  var html: HTML {
    Card("Akses auditor") {
      p(
        "Auditor hanya membaca kunjungan dalam sampel, didampingi petugas. Setiap pembacaan dicatat.",
        .class("small"))
      if !answer.access.isEmpty {
        ul(.class("visits")) {
          for access in answer.access { line(access) }
        }
      }
      if mayChange {
        if viewer.actor.roles.contains(.kepala) {
          granting
        } else {
          p("Akses diberikan kepala Puskesmas, yang menunjuk pendampingnya.", .class("small"))
        }
      }
    }.html
  }

  private func line(_ access: AuditAccess) -> HTML {
    li {
      strong(access.name)
      " · sampai \(Indonesian.day(access.until)) "
      if access.holds(on: answer.today) {
        StateMark("Berlaku", tone: .done, symbol: "✓")
      } else {
        StateMark("Berakhir")
      }
      small("didampingi \(access.companion)", .class("under"))
      if mayChange, access.endedAt == nil {
        PostForm(to: .audits(.endAccess(id)), token: viewer.formToken) {
          HiddenField("akun", access.account.text)
          Button("Akhiri akses \(access.name)", .plain)
        }
      }
    }
  }

  @HTMLBuilder private var granting: HTML {
    if answer.auditors.isEmpty {
      Notice(.neutral, "Buat dahulu akun dengan peran Auditor di halaman Staf.")
    } else {
      PostForm(to: .audits(.access(id)), token: viewer.formToken) {
        ChoiceField(
          "Auditor", name: "auditor", in: form, choices: answer.auditors.map { Choice($0.id.text, $0.name) },
          blank: "Pilih", required: true)
        ChoiceField(
          "Pendamping", name: "pendamping", in: form,
          choices: answer.officers.map { Choice($0.id.text, $0.name) },
          blank: "Pilih", required: true)
        TextField(
          "Sampai", name: "sampai", in: form, kind: .date,
          hint: "Paling lama \(GrantAuditAccess.longest) hari; berakhir juga ketika perkara ditutup.",
          required: true)
        Button("Beri akses")
      }
    }
  }
}
