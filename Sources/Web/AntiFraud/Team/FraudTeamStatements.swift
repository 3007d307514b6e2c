import Clinic
import Vocabulary

/// What was declared before the team: both parties against bribes and gratification, and the SPTJM.
struct FraudTeamStatements: Component {
  let answer: ReadFraudTeam.Answer

  @HTMLBuilder var html: HTML {
    declarations
    if !answer.statements.isEmpty { statements }
  }

  private var declarations: HTML {
    Card("Pernyataan anti-suap dan gratifikasi") {
      if answer.declarations.isEmpty {
        EmptyState("Belum ada pernyataan dari kedua pihak.")
      } else {
        DataTable(
          "Pernyataan", [.text("Pihak"), .text("Penanda tangan"), .text("Keadaan"), .text("Formulir")],
          stacks: true
        ) {
          for declaration in answer.declarations { row(declaration) }
        }
      }
    }.html
  }

  private func row(_ declaration: IntegrityDeclaration) -> HTML {
    tr {
      td {
        declaration.party.word
        small(declaration.party.source, .class("under"))
      }
      td {
        strong(declaration.signer)
        small(declaration.position, .class("under"))
      }
      td {
        if let signed = declaration.signedOn {
          StateMark("Ditandatangani \(Indonesian.day(signed))", tone: .done, symbol: "✓")
          TeamFileLinks(files: declaration.files)
        } else {
          StateMark("Belum ditandatangani", tone: .waiting, symbol: "○")
        }
      }
      td {
        a(
          "Formulir \(declaration.party.word) (PDF)", .href(.fraud(.declarationForm(declaration.id.text))),
          Attribute("target", "_blank"))
      }
    }
  }

  private var statements: HTML {
    Card("SPTJM") {
      DataTable("SPTJM", [.text("Tanggal"), .text("Nomor"), .text("Keterangan")], stacks: true) {
        for statement in answer.statements {
          tr {
            td(Indonesian.day(statement.on), .class("keep"))
            td { strong(statement.title) }
            td(statement.note)
          }
        }
      }
    }.html
  }
}
