import Clinic
import Vocabulary

/// The lines of some days, by kind, newest first.
struct SecurityLogPage {
  let viewer: Viewer
  let answer: ReadSecurityLog.Answer
  let asked: SecurityLogQuestion

  var page: Page {
    Page("Catatan keamanan", at: .securityLog, for: viewer) {
      PageHead("Catatan keamanan") {
        "\(Indonesian.day(answer.from)) – \(Indonesian.day(answer.to)) · "
        a("Unduh CSV", .href(asked.file(answer)))
      }
      Card { filter }
      Card {
        if answer.events.isEmpty {
          EmptyState("Tidak ada catatan pada hari-hari ini. Ubah tanggal atau jenisnya.")
        } else {
          table
          if answer.isCut {
            p(
              "Hanya \(Indonesian.number(answer.events.count)) baris terbaru yang tampil. Persempit tanggalnya, atau unduh CSV.",
              .class("small"))
          }
        }
      }
    }
  }

  private var filter: HTML {
    GetForm(to: .securityLog(.list())) {
      FieldRow {
        ChoiceField(
          "Jenis", name: SecurityLogQuestion.kind, in: asked.form,
          choices: SecurityEvent.Kind.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Semua jenis")
        TextField("Dari", name: SecurityLogQuestion.from, in: shown, kind: .date)
        TextField("Sampai", name: SecurityLogQuestion.to, in: shown, kind: .date)
      }
      Button("Tampilkan", .primary)
    }.html
  }

  /// Days that were not typed show what was taken in their place.
  private var shown: FormState {
    var form = asked.form
    for (name, day) in [(SecurityLogQuestion.from, answer.from), (SecurityLogQuestion.to, answer.to)]
    where form.value(name) == nil {
      form.values[name] = TypedDate.write(day)
    }
    return form
  }

  private var table: HTML {
    DataTable(
      "Catatan keamanan", [.text("Waktu"), .text("Jenis"), .text("Siapa"), .text("Apa")], stacks: true
    ) {
      for event in answer.events {
        tr {
          td(Indonesian.moment(event.at, viewer.facility.zone), .class("num"))
          td { StateMark(event.kind.word, tone: tone(event.kind)) }
          td(event.who)
          td(event.what)
        }
      }
    }.html
  }

  private func tone(_ kind: SecurityEvent.Kind) -> Tone {
    switch kind {
    case .refusal, .violation, .refusedSignIn: .waiting
    case .change, .pact: .brand
    default: .neutral
    }
  }
}
