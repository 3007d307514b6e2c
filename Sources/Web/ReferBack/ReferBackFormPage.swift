import Clinic
import Vocabulary

/// The form of a letter: new, or corrected with a reason.
struct ReferBackFormPage {
  static let patient = "pasien"
  static let version = "versi"
  static let ticked = "ya"

  private typealias Field = ReferBackForm.Field

  let viewer: Viewer
  let patient: Patient
  let today: CalendarDate
  /// The letter that is corrected; nil for a new one.
  let letter: ReferBackLetter?
  let form: FormState

  private var title: String { letter == nil ? "Catat Surat Rujuk Balik" : "Koreksi Surat Rujuk Balik" }

  var page: Page {
    Page(title, at: .prolanis, for: viewer) {
      PageHead(title) { a("← Rujuk balik pasien ini", .href(.referBack(.patient(patient.id.text)))) }
      PatientHead(patient, on: today, payer: patient.jknNumber == nil ? "Umum" : "JKN", alerts: [])
      ProblemSummary(form, order: order)
      PostForm(to: route, token: viewer.formToken) {
        HiddenField(Self.patient, patient.id.text)
        if let letter { HiddenField(Self.version, String(letter.version)) }
        Card("Surat") { head }
        Card("Obat menurut dokter spesialis") { drugs }
        Card {
          if letter != nil {
            TextField("Alasan koreksi", name: Field.reason, in: form, required: true)
          }
          Button("Simpan surat", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
        }
      }
    }
  }

  private var route: Route {
    letter.map { Route.referBack(.correct($0.id.text)) } ?? .referBack(.record)
  }

  private var order: [String] {
    let lines = (1...ReferBackForm.mostDrugs).flatMap { number in
      Field.DrugPart.allCases.map { Field.drug(number, $0) }
    }
    return [
      Field.number, Field.dated, Field.hospital, Field.specialist, Field.diagnosis, Field.advice,
      Field.validFrom, Field.validUntil, Field.collection, Field.place,
    ] + lines + [Field.reason]
  }

  @HTMLBuilder private var head: HTML {
    FieldRow {
      TextField("Nomor surat", name: Field.number, in: form, required: true, isFirst: true)
      TextField("Tanggal surat", name: Field.dated, in: form, kind: .date, required: true)
    }
    FieldRow {
      TextField("Rumah sakit", name: Field.hospital, in: form, required: true)
      TextField("Dokter spesialis", name: Field.specialist, in: form, required: true)
    }
    SearchField(
      "Diagnosis", name: Field.diagnosis, in: form, hits: .codes(.diagnoses()),
      hint: ReferBackCondition.allCases.map(\.word).joined(separator: ", ") + ".")
    AreaField(
      "Anjuran dokter spesialis", name: Field.advice, in: form,
      hint: "Yang harus dipantau, kapan kontrol lagi, kapan dirujuk lagi.")
    FieldRow {
      TextField("Berlaku mulai", name: Field.validFrom, in: form, kind: .date, required: true)
      TextField("Sampai dengan", name: Field.validUntil, in: form, kind: .date, required: true)
    }
    RadioField(
      "Obat diambil di", name: Field.collection, in: form,
      choices: DrugCollection.allCases.map { Choice($0.rawValue, $0.word) }, required: true)
    TextField(
      "Nama instalasi atau apotek", name: Field.place, in: form,
      hint: "Kosongkan bila diambil di ruang farmasi Puskesmas.")
  }

  /// Lines that always stand there; the others open below them.
  private static let usual = 4

  @HTMLBuilder private var drugs: HTML {
    p(
      "Pilih dari formularium supaya dapat diusulkan ke resep; bila tidak ada, tulis namanya seperti di surat. "
        + "Obat yang ditulis sendiri tercatat di luar formularium PRB, kecuali Anda menandainya ada di sana.",
      .class("small"))
    for number in 1...Self.usual { line(number) }
    details(.open(hasMore)) {
      summary("Lebih dari \(Self.usual) obat")
      for number in (Self.usual + 1)...ReferBackForm.mostDrugs { line(number) }
    }
  }

  private var hasMore: Bool {
    ((Self.usual + 1)...ReferBackForm.mostDrugs).contains { number in
      Field.DrugPart.allCases.contains { part in
        let name = Field.drug(number, part)
        return form.value(name) != nil || form.problem(name) != nil
      }
    }
  }

  private func line(_ number: Int) -> HTML {
    fieldset(.class("entry")) {
      legend("Obat \(number)")
      SearchField("Obat", name: Field.drug(number, .code), in: form, hits: .codes(.drugs()))
      FieldRow {
        TextField("Kali sehari", name: Field.drug(number, .timesPerDay), in: form, kind: .number)
        TextField("Dosis", name: Field.drug(number, .dose), in: form, kind: .decimal)
        TextField("Satuan", name: Field.drug(number, .doseUnit), in: form)
        TextField("Hari", name: Field.drug(number, .days), in: form, kind: .number)
        TextField("Aturan", name: Field.drug(number, .instruction), in: form)
      }
      CheckField(
        "Tidak ada di formularium Puskesmas, tetapi ada di formularium PRB",
        name: Field.drug(number, .programme), value: Self.ticked, in: form)
    }
  }
}
