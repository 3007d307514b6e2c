import Clinic
import JKN
import Vocabulary

/// Writes a payment down by hand.
struct ReceiptForm: Component {
  let viewer: Viewer
  let form: FormState

  var html: HTML {
    PostForm(to: .ledger(.receipt), token: viewer.formToken) {
      ChoiceField(
        "Rekening", name: ReceiptDraft.Field.purpose, in: form, choices: PaymentAccount.Purpose.choices,
        required: true)
      TextField(
        "Untuk bulan", name: ReceiptDraft.Field.month, in: form, hint: "Misalnya 2026-11.", required: true)
      TextField("Diterima", name: ReceiptDraft.Field.receivedOn, in: form, kind: .date, required: true)
      TextField("Bruto (Rp)", name: ReceiptDraft.Field.gross, in: form, required: true)
      FieldRow {
        TextField("Pajak (Rp)", name: ReceiptDraft.Field.tax, in: form, kind: .digits(15))
        TextField("Biaya bank (Rp)", name: ReceiptDraft.Field.fee, in: form, kind: .digits(15))
      }
      TextField("Nomor referensi bank", name: ReceiptDraft.Field.reference, in: form)
      ChoiceField(
        "Penyebab bila terlambat", name: ReceiptDraft.Field.delayCause, in: form,
        choices: DelayCause.allCases.map { Choice($0.rawValue, $0.choice) },
        hint: "Denda hanya bila penyebabnya BPJS Kesehatan.")
      TextField("Catatan", name: ReceiptDraft.Field.note, in: form)
      Button("Catat penerimaan", .primary)
    }.html
  }
}

/// Takes a bank's statement in.
struct StatementForm: Component {
  let viewer: Viewer
  let form: FormState

  var html: HTML {
    PostForm(
      to: .ledger(.importReceipts), token: viewer.formToken, Attribute("enctype", "multipart/form-data")
    ) {
      ChoiceField(
        "Rekening koran dari", name: ImportReceipts.account, in: form,
        choices: PaymentAccount.Purpose.choices,
        hint: "Untuk baris yang tidak menyebut rekeningnya.", required: true)
      Field(
        "Berkas CSV atau XLSX", name: ImportReceipts.field, problem: form.problem(ImportReceipts.field),
        required: true
      ) {
        wiring in
        HTML.void(
          "input",
          [.type("file"), .name(ImportReceipts.field), Attribute("accept", ".csv,.xlsx,text/csv")]
            + wiring.attributes)
      }
      p(
        "Kolom yang harus ada: tanggal, dan kredit (bersih) atau bruto. Boleh ada: pajak, biaya, bulan (2026-11), rekening (kapitasi, nonkapitasi, promotif-preventif), referensi, keterangan. Judul dan nomor rekening di atas kolom boleh ada.",
        .class("small"))
      Button("Muat berkas", .secondary)
    }.html
  }
}

/// Writes an account down; a change of account needs its letter, addendum and HFIS.
struct AccountForm: Component {
  let viewer: Viewer
  let form: FormState

  var html: HTML {
    PostForm(to: .ledger(.account), token: viewer.formToken) {
      ChoiceField(
        "Untuk pembayaran", name: PaymentAccountForm.Field.purpose, in: form,
        choices: PaymentAccount.Purpose.choices, required: true)
      TextField("Bank", name: PaymentAccountForm.Field.bank, in: form, required: true)
      TextField(
        "Nomor rekening", name: PaymentAccountForm.Field.number, in: form, kind: .digits(30), required: true)
      TextField("Atas nama", name: PaymentAccountForm.Field.holder, in: form, required: true)
      TextField("Bendahara", name: PaymentAccountForm.Field.treasurer, in: form, required: true)
      TextField("NPWP", name: PaymentAccountForm.Field.taxNumber, in: form, kind: .digits(16))
      CheckField("Rekening virtual (open payment)", name: PaymentAccountForm.Field.isVirtual, in: form)
      TextField("Dipakai sejak", name: PaymentAccountForm.Field.from, in: form, kind: .date, required: true)
      p(
        "Pergantian rekening, pemilik, atau NPWP dimulai dengan surat, dan baru dipakai sesudah adendum ditandatangani dan HFIS diperbarui. Yang belum ada dapat menyusul.",
        .class("small"))
      TextField(
        "Nomor surat", name: PaymentAccountForm.Field.letter, in: form, hint: "Hanya bila berganti.")
      TextField("Tanggal surat", name: PaymentAccountForm.Field.letterOn, in: form, kind: .date)
      TextField("Nomor adendum", name: PaymentAccountForm.Field.addendum, in: form)
      TextField("Adendum ditandatangani", name: PaymentAccountForm.Field.addendumOn, in: form, kind: .date)
      TextField("HFIS diperbarui", name: PaymentAccountForm.Field.enteredOn, in: form, kind: .date)
      Button("Catat rekening", .secondary)
    }.html
  }
}

extension PaymentAccount.Purpose {
  static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.word) } }
}
