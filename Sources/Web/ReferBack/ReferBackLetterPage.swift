import Clinic
import Vocabulary

/// One letter: what it says, the versions before it, and the form that ends it.
struct ReferBackLetterPage {
  let viewer: Viewer
  let answer: ReadReferBackLetter.Answer
  let form: FormState

  private var letter: ReferBackLetter { answer.letter }
  private var content: ReferBackContent { letter.content }

  var page: Page {
    Page("Surat Rujuk Balik \(content.number)", at: .prolanis, for: viewer) {
      PageHead("Surat Rujuk Balik \(content.number)") {
        div(.class("actions")) {
          if letter.ended == nil {
            LinkButton("Koreksi", to: .referBack(.correct(letter.id.text)), shortcut: "e", keys: "E")
          }
          LinkButton("Rujuk balik pasien ini", to: .referBack(.patient(letter.patient.text)))
        }
      }
      ProblemSummary(form, order: [ReferBackForm.Field.reason])
      PatientHead(
        answer.patient, on: answer.today, payer: answer.patient.jknNumber == nil ? "Umum" : "JKN", alerts: [])
      Columns {
        Card("Isi surat") { facts }
        Card("Obat menurut dokter spesialis") { drugs }
        if answer.versions.count > 1 { Card("Koreksi") { corrections } }
      } aside: {
        if letter.ended == nil { Card("Akhiri") { ending } }
      }
    }
  }

  private var facts: HTML {
    var facts: [(term: String, value: HTML)] = [
      ("Keadaan", StateMark(letter.state(on: answer.today)).html),
      ("Rumah sakit", HTML(content.hospital)), ("Dokter spesialis", HTML(content.specialist)),
      ("Penyakit", HTML(content.condition.word)),
      ("Diagnosis", HTML("\(content.diagnosis.code) \(content.diagnosis.display)")),
      ("Tanggal surat", HTML(Indonesian.day(content.dated))),
      ("Berlaku", HTML("\(Indonesian.day(content.validFrom)) – \(Indonesian.day(content.validUntil))")),
      ("Anjuran", HTML(content.advice.isEmpty ? "–" : content.advice)),
      ("Obat diambil di", HTML(content.collected)),
      (
        "Dicatat",
        HTML("\(Indonesian.moment(letter.recordedAt, viewer.facility.zone)), \(letter.recordedBy)")
      ),
    ]
    if let ended = letter.ended {
      facts.append(("Diakhiri", HTML("\(Indonesian.day(ended.on)), \(ended.by): \(ended.reason)")))
    }
    return Facts(facts).html
  }

  @HTMLBuilder private var drugs: HTML {
    p(counted, .class("small"))
    ul { for drug in content.drugs { li { line(drug) } } }
  }

  private var counted: String {
    let (ours, outside) = (content.programmeDrugs.count, content.outsideDrugs.count)
    let rest = outside == 0 ? "" : ", \(outside) \(ReferBackDrug.Standing.outside.word)"
    return "\(ours) obat PRB\(rest)."
  }

  @HTMLBuilder private func line(_ drug: ReferBackDrug) -> HTML {
    drug.words
    if drug.standing != .ours {
      " "
      StateMark(drug.standing.word, tone: .waiting, symbol: "▲")
      small(drug.standing.meaning, .class("under"))
    }
  }

  private var corrections: HTML {
    ul(.class("plain-list")) {
      for version in answer.versions.dropFirst().reversed() {
        li {
          version.correction
          small(
            "Versi \(version.version), \(Indonesian.moment(version.recordedAt, viewer.facility.zone)), \(version.recordedBy)",
            .class("under"))
        }
      }
    }
  }

  private var ending: HTML {
    HTML {
      p("Bila ada surat baru, pasien dirujuk lagi, pindah, atau meninggal.", .class("small"))
      PostForm(to: .referBack(.end(letter.id.text)), token: viewer.formToken) {
        TextField("Alasan", name: ReferBackForm.Field.reason, in: form, required: true)
        Button("Akhiri surat ini", .danger)
      }
    }
  }
}
