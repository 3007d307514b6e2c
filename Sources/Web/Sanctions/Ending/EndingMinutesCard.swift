import Clinic
import Vocabulary

/// The Berita Acara Kesepakatan Pengakhiran: its paper, and who signed it when.
struct EndingMinutesCard: Component {
  let viewer: Viewer
  let ending: AgreementEnding
  let mayChange: Bool
  let form: FormState

  private typealias Field = RecordMinutes.Field

  static let order = [
    RecordMinutes.Field.number, RecordMinutes.Field.agreedOn, RecordMinutes.Field.place,
    RecordMinutes.Field.insurerName, RecordMinutes.Field.insurerPosition, RecordMinutes.Field.headName,
    RecordMinutes.Field.headNumber,
  ]

  var html: HTML {
    Card("Berita Acara Kesepakatan Pengakhiran") {
      if ending.isStanding || ending.minutes != nil {
        p {
          a(
            ending.minutes == nil ? "Konsep (PDF)" : "Berita Acara (PDF)",
            .href(.endings(.minutes(ending.id.text))), Attribute("target", "_blank"))
        }
      }
      if let minutes = ending.minutes {
        Facts([
          ("Nomor", HTML(minutes.number)), ("Tanggal", HTML(Indonesian.day(minutes.agreedOn))),
          ("BPJS Kesehatan", HTML("\(minutes.insurerName), \(minutes.insurerPosition)")),
          ("Puskesmas", HTML(minutes.headName)),
        ])
      } else if mayChange {
        signing
      }
    }.html
  }

  private var signing: HTML {
    PostForm(to: .endings(.sign(ending.id.text)), token: viewer.formToken) {
      TextField("Nomor", name: Field.number, in: form, required: true)
      TextField("Tanggal disepakati", name: Field.agreedOn, in: form, kind: .date, required: true)
      TextField("Tempat", name: Field.place, in: form, required: true)
      TextField("Penanda tangan BPJS Kesehatan", name: Field.insurerName, in: form, required: true)
      TextField("Jabatannya", name: Field.insurerPosition, in: form, required: true)
      TextField("Kepala Puskesmas", name: Field.headName, in: form, required: true)
      TextField("NIP", name: Field.headNumber, in: form)
      p("Yang tertulis di Berita Acara tetap seperti pada hari dicatat ini.", .class("small"))
      Button("Catat Berita Acara", .secondary)
    }.html
  }
}
