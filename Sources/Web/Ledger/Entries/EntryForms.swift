import Clinic
import JKN
import Vocabulary

/// Writes a tariff letter down, with its scan.
struct LetterForm: Component {
  let viewer: Viewer
  let form: FormState

  var html: HTML {
    PostForm(to: .ledger(.letter), token: viewer.formToken, Attribute("enctype", "multipart/form-data")) {
      TextField("Nomor surat", name: RecordTariffLetter.Field.number, in: form, required: true)
      TextField("Tanggal surat", name: RecordTariffLetter.Field.dated, in: form, kind: .date, required: true)
      TextField(
        "Berlaku sejak", name: RecordTariffLetter.Field.validFrom, in: form, kind: .date, required: true)
      TextField(
        "Sampai", name: RecordTariffLetter.Field.validUntil, in: form, kind: .date,
        hint: "Kosongkan bila sampai surat berikutnya.")
      TextField("Tarif per peserta (Rp)", name: RecordTariffLetter.Field.tariff, in: form, required: true)
      TextField("Disimpan di", name: RecordTariffLetter.Field.reference, in: form)
      Field(
        "Pindaian surat", name: RecordTariffLetter.Field.scan,
        hint: "PDF, JPEG, atau PNG, paling besar 5 MB.",
        problem: form.problem(RecordTariffLetter.Field.scan)
      ) { wiring in
        HTML.void(
          "input",
          [
            .type("file"), .name(RecordTariffLetter.Field.scan),
            Attribute("accept", "application/pdf,image/jpeg,image/png"),
          ] + wiring.attributes)
      }
      Button("Catat surat", .primary)
    }.html
  }
}

/// Writes a correction of earlier months down.
struct CorrectionForm: Component {
  let viewer: Viewer
  let form: FormState

  var html: HTML {
    PostForm(to: .ledger(.correction), token: viewer.formToken) {
      ChoiceField(
        "Sebab", name: RecordCorrection.Field.cause, in: form,
        choices: CorrectionCause.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Pilih", required: true
      )
      TextField(
        "Dari bulan", name: RecordCorrection.Field.firstMonth, in: form, hint: "Misalnya 2026-08.",
        required: true)
      TextField(
        "Sampai bulan", name: RecordCorrection.Field.lastMonth, in: form,
        hint: "Kosongkan bila satu bulan saja.")
      TextField("Diperhitungkan di bulan", name: RecordCorrection.Field.settledIn, in: form, required: true)
      TextField(
        "Jumlah (Rp)", name: RecordCorrection.Field.amount, in: form,
        hint: "Pengurangan ditulis dengan tanda minus.", required: true)
      TextField(
        "Dasar", name: RecordCorrection.Field.letter, in: form,
        hint: "Nomor surat pemberitahuan atau berita acara.")
      TextField("Keterangan", name: RecordCorrection.Field.note, in: form)
      Button("Catat koreksi", .secondary)
    }.html
  }
}

/// Writes the fixed SiLPA of a year down.
struct SilpaForm: Component {
  let viewer: Viewer
  let form: FormState

  var html: HTML {
    PostForm(to: .ledger(.silpa), token: viewer.formToken) {
      TextField("Tahun anggaran", name: FixSilpa.Field.fiscalYear, in: form, kind: .number, required: true)
      TextField("Jumlah SiLPA (Rp)", name: FixSilpa.Field.amount, in: form, required: true)
      TextField(
        "Diperhitungkan mulai bulan", name: FixSilpa.Field.fromMonth, in: form, hint: "Misalnya 2026-04.",
        required: true)
      TextField("Nomor penetapan", name: FixSilpa.Field.document, in: form, required: true)
      TextField("Tanggal penetapan", name: FixSilpa.Field.dated, in: form, kind: .date, required: true)
      Button("Catat SiLPA", .secondary)
    }.html
  }
}

/// Withdraws an entry that was wrong.
struct WithdrawalCard: Component {
  static let entry = "catatan-cabut"

  let viewer: Viewer
  let form: FormState
  let choices: [Choice]

  @HTMLBuilder var html: HTML {
    if !choices.isEmpty {
      Card("Cabut catatan yang salah") {
        PostForm(to: .ledger(.withdraw), token: viewer.formToken) {
          ChoiceField("Catatan", name: Self.entry, in: form, choices: choices, blank: "Pilih", required: true)
          TextField("Alasan", name: WithdrawEntry.field, in: form, required: true)
          Button("Cabut", .danger)
        }
      }
    }
  }
}
