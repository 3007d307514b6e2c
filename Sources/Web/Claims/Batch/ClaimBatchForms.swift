import Clinic
import JKN
import Vocabulary

/// What can be written down of a batch: its next step, who signed, the number BPJS gave it.
struct ClaimBatchForms: Component {
  let viewer: Viewer
  let answer: ReadClaimBatch.Answer
  let form: FormState

  private var batch: ClaimBatch { answer.batch }
  private var possible: [ClaimStage.Event] { answer.book.possible(batch) }

  @HTMLBuilder var html: HTML {
    if !possible.isEmpty { Card("Catat langkah") { next } }
    if batch.dates.feedbackOn != nil, batch.dates.signedOn == nil {
      Card("Persetujuan bertanda tangan") { sign }
    }
    Card("Nomor FPK BPJS") { fpk }
  }

  private var next: HTML {
    PostForm(to: .claims(.move(batch.id.text)), token: viewer.formToken) {
      RadioField(
        "Yang terjadi", name: "langkah", in: chosen,
        choices: possible.map { Choice($0.rawValue, $0.word) }, required: true)
      TextField("Tanggal", name: "hari", in: chosen, kind: .date, required: true)
      if possible.contains(.matchCount) {
        TextField(
          "Jumlah dokumen menurut BPJS", name: MoveClaimBatch.documentsField, in: chosen, kind: .number,
          hint:
            "Kita menyerahkan \(Indonesian.number(answer.book.documents(batch).total)). Bila berbeda, pengajuan dikembalikan untuk diperbaiki.",
          required: possible == [.matchCount])
      }
      if possible.contains(.pay) {
        TextField(
          "Dibayar (bruto)", name: "dibayar", in: chosen, kind: .number, unit: "Rp",
          required: possible == [.pay])
        TextField("Pajak", name: "pajak", in: chosen, kind: .number, unit: "Rp")
        TextField("Biaya bank", name: "biaya", in: chosen, kind: .number, unit: "Rp")
        ChoiceField(
          "Bila terlambat, karena", name: "sebab", in: chosen,
          choices: [Choice("bpjs", "BPJS Kesehatan"), Choice("faskes", "Puskesmas"), Choice("bank", "Bank")])
      }
      TextField("Catatan", name: "catatan", in: chosen)
      Button("Catat langkah", .primary)
    }.html
  }

  private var chosen: FormState {
    var state = form
    if state.value("langkah") == nil { state.values["langkah"] = possible.first?.rawValue }
    if state.value("hari") == nil { state.values["hari"] = TypedDate.write(answer.book.today) }
    return state
  }

  private var sign: HTML {
    PostForm(to: .claims(.sign(batch.id.text)), token: viewer.formToken) {
      TextField("Diserahkan", name: "diserahkan", in: form, kind: .date, required: true)
      Button("Catat")
    }.html
  }

  private var fpk: HTML {
    PostForm(to: .claims(.fpk(batch.id.text)), token: viewer.formToken) {
      TextField(
        "Nomor FPK", name: NoteFPKNumber.field, in: known,
        hint: "Dipakai untuk menemukan pembayarannya di rekening koran.",
        required: true)
      Button("Simpan nomor")
    }.html
  }

  private var known: FormState {
    var state = form
    if state.value(NoteFPKNumber.field) == nil { state.values[NoteFPKNumber.field] = batch.fpkNumber }
    return state
  }
}
