import Clinic
import JKN
import Vocabulary

/// The year's activities, and the form with the members to tick.
struct ClubPage {
  let viewer: Viewer
  let answer: ReadClubMeetings.Answer
  /// The clubs as the insurer has them; nil without a connection.
  let known: [InsurerClub]?
  let form: FormState

  var page: Page {
    Page("Klub Prolanis", at: .claims, for: viewer) {
      PageHead("Klub Prolanis") { a("← Klaim non-kapitasi", .href(.claims(.list()))) }
      ProblemSummary(
        form,
        order: [
          "klub", "kegiatan", "cara", "tanggal", "narasumber", "konsumsi", "hadir", "klub-kita", "klub-bpjs",
        ])
      Columns {
        Card("Kegiatan setahun terakhir") {
          if answer.meetings.isEmpty { EmptyState("Belum ada kegiatan klub yang dicatat.") } else { meetings }
        }
        Card("Catat kegiatan") {
          if answer.members.isEmpty {
            EmptyState("Belum ada peserta Prolanis. Daftarkan dahulu di halaman Prolanis.")
          } else {
            record
          }
        }
      } aside: {
        Card("Yang dibayar") { rules }
        if let known { ClubLinkCard(viewer: viewer, answer: answer, known: known, form: form) }
      }
    }
  }

  private var meetings: HTML {
    DataTable(
      "Kegiatan",
      [.text("Hari"), .text("Klub"), .text("Kegiatan"), .number("Hadir"), .number("Jumlah")]
        + (known == nil ? [] : [.text("P-Care")]) + [.actions()],
      stacks: true
    ) {
      for meeting in answer.meetings {
        tr {
          td(Indonesian.day(meeting.day), .class("num"))
          td {
            meeting.club
            small(meeting.leader, .class("under"))
          }
          td {
            a(
              "\(meeting.title), \(meeting.mode == .online ? "daring" : "tatap muka")",
              .href(.claims(.club(meeting.id.text))))
          }
          td(Indonesian.number(meeting.attendees.count), .class("num right"))
          td(.class("num right")) {
            if let claim = answer.claim(of: meeting) {
              a(answer.book.payable(claim).text, .href(.claims(.line(claim.id.text))))
            } else {
              "ditarik"
            }
          }
          if known != nil {
            td { ClubDeliveryMark(meeting: meeting, delivery: answer.deliveries[meeting.deliveryKey]) }
          }
          td { a("Daftar hadir", .href(.claims(.attendance(meeting.id.text)))) }
        }
      }
    }.html
  }

  private var record: HTML {
    PostForm(to: .claims(.clubs), token: viewer.formToken) {
      TextField("Klub", name: "klub", in: form, required: true)
      FieldRow {
        RadioField(
          "Kegiatan", name: "kegiatan", in: form,
          choices: [Choice("education", "Edukasi"), Choice("physical", "Aktivitas fisik")], required: true)
        RadioField(
          "Cara", name: "cara", in: form,
          choices: [Choice("offline", "Tatap muka"), Choice("online", "Daring")],
          required: true)
      }
      TextField("Tanggal", name: "tanggal", in: form, kind: .date, required: true)
      TextField("Narasumber atau instruktur", name: "narasumber", in: form, required: true)
      TextField("Materi", name: "materi", in: form)
      TextField("Konsumsi per orang", name: "konsumsi", in: form, kind: .number, unit: "Rp")
      fieldset(.class(form.problem("hadir") == nil ? "field" : "field bad"), .id("f-hadir")) {
        legend("Menandatangani daftar hadir")
        for member in answer.members {
          CheckField(
            member.club.isEmpty ? member.name : "\(member.name) (\(member.club))", name: "hadir",
            value: member.patient.text, in: FormState(form.values))
        }
        if let problem = form.problem("hadir") { p(problem, .class("problem")) }
      }
      Button("Catat kegiatan", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
    }.html
  }

  private var rules: HTML {
    let terms = answer.book.terms(on: answer.book.today)
    let clubs = terms.clubs
    return ul {
      li("Peserta \(clubs.fewest) sampai \(clubs.most) orang; kurang dari itu tidak dibayar.")
      li("Edukasi: honor \(clubs.education.honorarium.text), sekali sebulan tiap klub.")
      li("Aktivitas fisik: honor \(clubs.physical.honorarium.text), sekali seminggu tiap klub.")
      li("Tatap muka: konsumsi menurut biaya, paling banyak \(clubs.consumption.text) per orang.")
      li("Klaim klub kedaluwarsa \(terms.expiry.clubMonths) bulan sesudah kegiatan.")
    }
  }
}
