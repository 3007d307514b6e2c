import Clinic
import Vocabulary

/// What the specialist asked for, above the examination: advice, drugs, where they are collected; the education given, and the
/// way into Prolanis (PRO-13 to PRO-15).
struct ReferBackCard: Component {
  let encounter: Encounter
  let referBack: PatientReferBack
  let viewer: Viewer
  let problem: String?

  var html: HTML {
    if !referBack.isEmpty {
      Card("Rujuk balik", tone: .brand) {
        for letter in referBack.letters { advice(letter) }
        if referBack.lacksLetter {
          p {
            "BPJS mencatat pasien ini peserta PRB. "
            a("Catat Surat Rujuk Baliknya", .href(.referBack(.new(patient: encounter.patient.text))))
          }
        }
        ReferBackMembershipLine(membership: referBack.membership, zone: viewer.facility.zone)
        ProlanisInvitation(programmes: referBack.invitations, patient: encounter.patient)
        if !referBack.letters.isEmpty { education }
      }
    }
  }

  private func advice(_ letter: ReferBackLetter) -> HTML {
    let content = letter.content
    return HTML {
      p {
        a(
          "\(content.condition.word), \(content.specialist), \(content.hospital)",
          .href(.referBack(.letter(letter.id.text))))
        " · sampai \(Indonesian.day(content.validUntil)) "
        StateMark(letter.state(on: encounter.day))
      }
      if !content.advice.isEmpty { p("Anjuran: \(content.advice)") }
      if !content.programmeDrugs.isEmpty {
        let words = content.programmeDrugs.map(\.wordsWithStanding).joined(separator: "; ")
        p("Obat: \(words). Diambil di \(content.collected).")
      }
      if !content.outsideDrugs.isEmpty { outside(content.outsideDrugs) }
    }
  }

  /// What the specialist prescribed outside the formulary of rujuk balik, and what that means (PRO-15).
  private func outside(_ drugs: [ReferBackDrug]) -> HTML {
    let standing = ReferBackDrug.Standing.outside
    return HTML {
      p {
        StateMark(standing.word, tone: .waiting, symbol: "▲")
        " \(drugs.map(\.words).joined(separator: "; "))."
      }
      p(standing.meaning, .class("small"))
    }
  }

  @HTMLBuilder private var education: HTML {
    for note in referBack.education {
      p(
        "Edukasi \(Indonesian.moment(note.at, viewer.facility.zone)), \(note.by): \(note.text)",
        .class("small")
      )
    }
    PostForm(to: .encounters(.adherence(encounter.id.text)), token: viewer.formToken, .class("no-print")) {
      TextField(
        "Edukasi kepatuhan pada kunjungan ini", name: NoteAdherence.field,
        in: FormState(problems: problem.map { [NoteAdherence.field: $0] } ?? [:]),
        hint: "Cara dan waktu minum obat, kapan kontrol, akibat putus obat.")
      Button("Catat edukasi")
    }
  }
}
