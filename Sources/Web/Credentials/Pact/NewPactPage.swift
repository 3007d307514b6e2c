import Clinic
import Vocabulary

/// Two steps on one page: print the form for a person, then file it signed.
struct NewPactPage {
  let viewer: Viewer
  let people: [Account]
  let today: CalendarDate
  let form: FormState

  private static let order = [
    PactForm.Field.account, PactForm.Field.identity, PactForm.Field.position, PactForm.Field.email,
    PactForm.Field.institution, PactForm.Field.place, PactForm.Field.signedOn, PactForm.Field.validUntil,
    PactForm.Field.evidence, PactForm.Field.scan,
  ]

  var page: Page {
    Page("Pakta integritas", at: .credentials, for: viewer) {
      PageHead("Pakta integritas", note: "penggunaan cons-id dan akun BPJS")
      ProblemSummary(form, order: Self.order)
      Columns {
        Card("2. Simpan yang sudah ditandatangani") { filing }
      } aside: {
        Card("1. Cetak formulir") { printing }
      }
      p { a("Kembali ke daftar kredensial", .href(.credentials(.list))) }
    }
  }

  private var printing: HTML {
    HTML {
      p("Formulir Lampiran XII, satu untuk setiap pemegang kunci atau akun.", .class("small"))
      ul {
        for person in people {
          li {
            a(person.name, .href(.credentials(.pactForm(person.id.text))), Attribute("target", "_blank"))
          }
        }
      }
    }
  }

  private var filing: HTML {
    PostForm(
      to: .credentials(.filePact), token: viewer.formToken, .class("narrow"),
      Attribute("enctype", "multipart/form-data")
    ) {
      ChoiceField(
        "Petugas", name: PactForm.Field.account, in: form,
        choices: people.map { Choice($0.id.text, $0.name) }, blank: "Pilih petugas", required: true)
      TextField("NIK atau nomor paspor", name: PactForm.Field.identity, in: form, required: true)
      TextField("Jabatan", name: PactForm.Field.position, in: form, required: true)
      TextField("Surel", name: PactForm.Field.email, in: form, required: true)
      TextField("Instansi", name: PactForm.Field.institution, in: form, required: true)
      FieldRow {
        TextField("Tempat tanda tangan", name: PactForm.Field.place, in: form, required: true)
        TextField(
          "Tanggal tanda tangan", name: PactForm.Field.signedOn, in: form, kind: .date, required: true)
      }
      TextField(
        "Berlaku sampai", name: PactForm.Field.validUntil, in: form, kind: .date,
        hint: "Biasanya akhir masa perjanjian, misalnya 31-12-\(today.year).", required: true)
      Field(
        "Pindaian", name: PactForm.Field.scan, hint: "PDF, JPEG, atau PNG, paling besar 5 MB. Boleh kosong.",
        problem: form.problem(PactForm.Field.scan)
      ) { wiring in
        HTML.void(
          "input",
          [
            .type("file"), .name(PactForm.Field.scan),
            Attribute("accept", "application/pdf,image/jpeg,image/png"),
          ] + wiring.attributes)
      }
      TextField(
        "Tempat penyimpanan", name: PactForm.Field.evidence, in: form,
        hint: "Misalnya: map Perjanjian BPJS 2026, lemari arsip TU.")
      Button("Simpan pakta", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
    }.html
  }
}
