import Clinic
import Vocabulary

/// Who of an activity counts for its payment and who does not, with the form for those of whom nothing is known (PRO-10).
struct ClubCountedAttendance: Component {
  let viewer: Viewer
  let meeting: ClubMeeting
  let attendance: ReadClubAttendance.Answer
  let form: FormState

  private func standing(_ person: ClubMeeting.Attendee) -> AttendeeStanding {
    attendance.standings[person.patient] ?? .unknown
  }

  private var open: [ClubMeeting.Attendee] { meeting.attendees.filter { standing($0).isOpen } }

  var html: HTML {
    p(
      "\(Indonesian.number(attendance.counted)) dari \(Indonesian.number(meeting.attendees.count)) yang hadir: peserta Prolanis yang kepesertaan JKN-nya berlaku pada hari itu.",
      .class("small"))
    DataTable("Yang hadir", [.text("Nama"), .text("Dihitung"), .text("Sebab")], stacks: true) {
      for person in meeting.attendees {
        tr {
          td(person.name)
          td {
            if standing(person).counts {
              StateMark("ya", tone: .done, symbol: "✓")
            } else {
              StateMark("tidak", tone: .waiting, symbol: "▲")
            }
          }
          td(standing(person).word)
        }
      }
    }
    if !open.isEmpty { seen }
  }

  private var seen: HTML {
    PostForm(to: .claims(.membershipSeen(meeting.id.text)), token: viewer.formToken) {
      fieldset(
        .class(form.problem(NoteMembershipSeen.field) == nil ? "field" : "field bad"),
        .id("f-\(NoteMembershipSeen.field)")
      ) {
        legend("Aktif pada hari itu menurut aplikasi BPJS")
        for person in open {
          CheckField(
            person.name, name: NoteMembershipSeen.field, value: person.patient.text,
            in: FormState(form.values))
        }
        if let problem = form.problem(NoteMembershipSeen.field) { p(problem, .class("problem")) }
      }
      Button("Catat yang sudah dilihat")
    }.html
  }
}
