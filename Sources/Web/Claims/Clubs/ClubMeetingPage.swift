import Clinic
import Vocabulary

/// One activity of a club: who attended, what P-Care knows of it, and the forms that put it right.
struct ClubMeetingPage {
  let viewer: Viewer
  let meeting: ClubMeeting
  let answer: ReadClubMeetings.Answer
  let attendance: ReadClubAttendance.Answer
  let isConnected: Bool
  let form: FormState

  private var id: String { meeting.id.text }

  var page: Page {
    Page("Kegiatan klub", at: .claims, for: viewer) {
      PageHead("\(meeting.title) \(meeting.club)") {
        "\(Indonesian.day(meeting.day)) · "
        a("← Klub Prolanis", .href(.claims(.clubs)))
      }
      ProblemSummary(form, order: ["hadir", NoteMembershipSeen.field, KeepAttendanceScan.field, "alasan"])
      if let reason = meeting.withdrawnBecause { Notice(.waiting, "Kegiatan ini sudah ditarik: \(reason)") }
      Columns {
        Card("Kegiatan") { facts }
        if meeting.withdrawnBecause == nil {
          Card("Yang dihitung untuk pembayaran") {
            ClubCountedAttendance(viewer: viewer, meeting: meeting, attendance: attendance, form: form)
          }
          Card("Daftar hadir") { list }
        }
      } aside: {
        if meeting.withdrawnBecause == nil {
          Card("Pindaian daftar hadir") {
            ClubScanForm(viewer: viewer, meeting: meeting, scan: attendance.scan, form: form)
          }
          Card("Salah catat") { withdrawal }
        }
      }
    }
  }

  private var facts: HTML {
    var rows: [(term: String, value: HTML)] = [
      ("Cara", HTML(meeting.mode == .online ? "Daring" : "Tatap muka")),
      ("Narasumber atau instruktur", HTML(meeting.leader)),
      ("Materi", HTML(meeting.topic.isEmpty ? "—" : meeting.topic)),
      ("Konsumsi", HTML(meeting.cost.text)),
      ("Hadir", HTML(Indonesian.number(meeting.attendees.count))),
      ("Dihitung", HTML(Indonesian.number(attendance.counted))),
    ]
    if isConnected {
      let delivery = answer.deliveries[meeting.deliveryKey]
      rows.append(("P-Care", ClubDeliveryMark(meeting: meeting, delivery: delivery).html))
    }
    if let claim = answer.claim(of: meeting) {
      rows.append(("Klaim", a(claim.number, .href(.claims(.line(claim.id.text))))))
    }
    return Facts(rows).html
  }

  private var list: HTML {
    let present = Set(meeting.attendees.map(\.patient))
    let others = answer.members.filter { !present.contains($0.patient) }
    let shown =
      form.problem("hadir") == nil ? FormValues(present.map { (name: "hadir", value: $0.text) }) : form.values
    return PostForm(to: .claims(.changeAttendance(id)), token: viewer.formToken) {
      fieldset(.class(form.problem("hadir") == nil ? "field" : "field bad"), .id("f-hadir")) {
        legend("Menandatangani daftar hadir")
        for person in meeting.attendees {
          CheckField(person.name, name: "hadir", value: person.patient.text, in: FormState(shown))
        }
        for member in others {
          CheckField(
            member.club.isEmpty ? member.name : "\(member.name) (\(member.club))", name: "hadir",
            value: member.patient.text, in: FormState(shown))
        }
        if let problem = form.problem("hadir") { p(problem, .class("problem")) }
      }
      Button("Simpan daftar hadir", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
    }.html
  }

  private var withdrawal: HTML {
    HTML {
      p(
        "Kegiatan yang ditarik hilang dari klaim\(isConnected ? " dan dihapus di P-Care" : ""). Catatannya tetap tersimpan.",
        .class("small"))
      PostForm(to: .claims(.withdrawClub(id)), token: viewer.formToken) {
        TextField("Alasan", name: "alasan", in: form, required: true)
        Button("Tarik kegiatan", .danger)
      }
    }
  }
}
