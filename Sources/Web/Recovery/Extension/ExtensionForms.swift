import Clinic
import JKN
import Vocabulary

/// Asks BPJS for more time, or writes down what it decided.
struct ExtensionForms: Component {
  let viewer: Viewer
  let recovery: Recovery
  let form: FormState

  private typealias Asked = ExtensionForm.Field
  private typealias Decided = ExtensionDecisionForm.Field

  static let order = [
    ExtensionForm.Field.letter, ExtensionForm.Field.askedOn, ExtensionForm.Field.reason,
    ExtensionForm.Field.until, ExtensionForm.Field.count, ExtensionForm.Field.scan,
    ExtensionDecisionForm.Field.decision, ExtensionDecisionForm.Field.letter, ExtensionDecisionForm.Field.on,
    ExtensionDecisionForm.Field.until, ExtensionDecisionForm.Field.count, ExtensionDecisionForm.Field.note,
    ExtensionDecisionForm.Field.scan,
  ]

  @HTMLBuilder var html: HTML {
    if recovery.extensions.last.map({ $0.decision == nil }) ?? false {
      Card("Keputusan BPJS atas perpanjangan") { deciding }
    } else {
      Card("Minta perpanjangan waktu") { asking }
    }
  }

  private var asking: HTML {
    PostForm(to: .recoveries(.askExtension(recovery.id.text)), token: viewer.formToken, .carriesFile) {
      p(
        "Bila tidak mampu mengembalikan tepat waktu: sampai setahun sejak Berita Acara, dengan persetujuan BPJS dan bukti.",
        .class("small"))
      FieldRow {
        TextField("Nomor surat permohonan", name: Asked.letter, in: form, required: true)
        TextField("Tanggal surat", name: Asked.askedOn, in: form, kind: .date, required: true)
      }
      AreaField("Mengapa tidak mampu", name: Asked.reason, in: form, rows: 2, required: true)
      FieldRow {
        TextField("Diminta sampai", name: Asked.until, in: form, kind: .date, required: true)
        TextField("Cicilan diminta", name: Asked.count, in: form, kind: .number, unit: "kali", required: true)
      }
      ScanField("Bukti", name: Asked.scan, in: form, required: true)
      Button("Catat permohonan")
    }.html
  }

  private var deciding: HTML {
    PostForm(to: .recoveries(.decideExtension(recovery.id.text)), token: viewer.formToken, .carriesFile) {
      RadioField(
        "Keputusan", name: Decided.decision, in: form,
        choices: [Choice("ya", "Disetujui"), Choice("tidak", "Ditolak")], required: true)
      FieldRow {
        TextField("Nomor surat BPJS", name: Decided.letter, in: form, required: true)
        TextField("Tanggal keputusan", name: Decided.on, in: form, kind: .date, required: true)
      }
      FieldRow {
        TextField(
          "Disetujui sampai", name: Decided.until, in: form, kind: .date, hint: "Kosongkan bila ditolak.")
        TextField(
          "Cicilan yang disetujui", name: Decided.count, in: form, kind: .number, unit: "kali",
          hint: "Dari sisa yang belum kembali.")
      }
      AreaField("Catatan keputusan", name: Decided.note, in: form, rows: 2)
      ScanField("Pindaian surat BPJS", name: Decided.scan, in: form, required: true)
      Button("Simpan keputusan", .primary)
    }.html
  }
}

extension ExtensionForm {
  init(_ typed: FormValues, scan: [UInt8]) {
    self.init()
    letter = typed[Field.letter] ?? ""
    askedOn = typed[Field.askedOn].flatMap(CalendarDate.init(typed:))
    reason = typed[Field.reason] ?? ""
    until = typed[Field.until].flatMap(CalendarDate.init(typed:))
    count = typed[Field.count].flatMap { Int($0) }
    self.scan = scan
  }
}

extension ExtensionDecisionForm {
  init(_ typed: FormValues, scan: [UInt8]) {
    self.init()
    isApproved = typed.yes(Field.decision)
    letter = typed[Field.letter] ?? ""
    on = typed[Field.on].flatMap(CalendarDate.init(typed:))
    until = typed[Field.until].flatMap(CalendarDate.init(typed:))
    count = typed[Field.count].flatMap { Int($0) }
    note = typed[Field.note] ?? ""
    self.scan = scan
  }
}
