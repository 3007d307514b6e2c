import Clinic
import Vocabulary

/// Decree, members and meetings of the team, and what was declared.
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
        FraudTeamStatements(answer: answer)
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
              td { TeamFileLinks(files: decree.files) }
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

  @HTMLBuilder private func ended(_ day: CalendarDate?, to route: Route, _ words: String) -> HTML {
    if let day {
      StateMark("Berakhir \(Indonesian.day(day))")
    } else {
      PostForm(to: route, token: viewer.formToken) { Button(words, .plain) }
    }
  }
}
