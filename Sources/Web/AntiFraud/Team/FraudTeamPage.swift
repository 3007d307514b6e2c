import Clinic
import Vocabulary

/// Decree, members, meetings and declarations of the team.
struct FraudTeamPage {
  let viewer: Viewer
  let answer: ReadFraudTeam.Answer
  let form: FormState

  var page: Page {
    Page("Tim pencegahan kecurangan", at: .fraud, for: viewer) {
      PageHead("Tim pencegahan kecurangan", note: "PKS 004 Ps.4(4)u")
      FraudBar(viewer: viewer, part: .team)
      ProblemSummary(form, order: FraudTeamForms.order)
      if !answer.decrees.contains(where: { $0.holds(on: answer.today) }) {
        Notice(.waiting, "Tidak ada surat keputusan tim yang berlaku hari ini.")
      }
      Columns {
        decrees
        members
        meetings
        declarations
        if !answer.statements.isEmpty { statements }
      } aside: {
        FraudTeamForms(viewer: viewer, answer: answer, form: form)
      }
    }
  }

  private var decrees: HTML {
    Card("Surat keputusan") {
      if answer.decrees.isEmpty {
        EmptyState("Belum ada surat keputusan yang dicatat.")
      } else {
        DataTable(
          "Surat keputusan",
          [.text("Nomor"), .text("Tanggal"), .text("Berlaku"), .text("Berkas"), .actions()], stacks: true
        ) {
          for decree in answer.decrees {
            tr {
              td { strong(decree.number) }
              td(Indonesian.day(decree.decreedOn), .class("keep"))
              td {
                "\(Indonesian.day(decree.validFrom)) – \(decree.validUntil.map { Indonesian.day($0) } ?? "sampai diganti")"
              }
              td { files(decree.files) }
              td {
                ended(
                  decree.endedOn, to: .fraud(.endDecree(decree.id.text)), "Akhiri SK \(decree.number)")
              }
            }
          }
        }
      }
    }.html
  }

  private var members: HTML {
    Card("Anggota") {
      if answer.members.isEmpty {
        EmptyState("Belum ada anggota yang dicatat.")
      } else {
        DataTable(
          "Anggota", [.text("Nama"), .text("Unsur"), .text("Sejak"), .actions()], stacks: true
        ) {
          for member in answer.members {
            tr {
              td { strong(member.name) }
              td(member.partWord)
              td(Indonesian.day(member.since), .class("keep"))
              td {
                ended(
                  member.endedOn, to: .fraud(.endMember(member.id.text)), "Akhiri keanggotaan \(member.name)")
              }
            }
          }
        }
      }
    }.html
  }

  private var meetings: HTML {
    Card("Rapat") {
      if answer.meetings.isEmpty {
        EmptyState("Belum ada rapat yang dicatat.")
      } else {
        DataTable(
          "Rapat", [.text("Tanggal"), .text("Pokok dan keputusan"), .text("Hadir"), .text("Tidak hadir")],
          stacks: true
        ) {
          for meeting in answer.meetings {
            tr {
              td {
                Indonesian.day(meeting.heldOn)
                small(meeting.place, .class("under"))
              }
              td {
                strong(meeting.agenda)
                small(meeting.decisions, .class("under"))
              }
              td {
                meeting.present.joined(separator: ", ")
                if !meeting.guests.isEmpty { small("Undangan: \(meeting.guests)", .class("under")) }
              }
              td(meeting.absent.isEmpty ? "–" : meeting.absent.joined(separator: ", "))
            }
          }
        }
      }
    }.html
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
          files(declaration.files)
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

  @HTMLBuilder private func files(_ files: [OversightFile]) -> HTML {
    for file in files { p { FileLink(file: file, to: .fraud(.teamFile(file.id.text))) } }
  }

  @HTMLBuilder private func ended(_ day: CalendarDate?, to route: Route, _ words: String) -> HTML {
    if let day {
      StateMark("Berakhir \(Indonesian.day(day))")
    } else {
      PostForm(to: route, token: viewer.formToken) { Button(words, .plain) }
    }
  }
}
