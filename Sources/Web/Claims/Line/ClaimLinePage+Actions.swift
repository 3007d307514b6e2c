import Clinic
import JKN
import Vocabulary

/// What is done with a claim: decided, mended, withdrawn, taken out of its batch, answered.
extension ClaimLinePage {
  @HTMLBuilder var actions: HTML {
    if claim.waitsForApproval { Card("Pelayanan jejaring") { decide } }
    if claim.patient != nil {
      Card("Surat Pernyataan Pelayanan") {
        LinkButton("Cetak PDF", to: .claims(.statement(claim.id.text)))
      }
    }
    if claim.isOpen {
      if let kind = ClaimFormKind(claim.service) { Card("Perbaiki isian") { change(kind) } }
      Card("Tarik klaim") {
        reasoned(.claims(.withdraw(claim.id.text)), "Tarik", .danger)
      }
    } else if let batch = book.batch(claim.batch) {
      if [.approved, .returned].contains(batch.stage) || book.stage(batch) == .expired {
        Card("Keluarkan dari pengajuan") {
          reasoned(.claims(.takeOut(claim.id.text)), "Keluarkan", .secondary)
        }
      } else if book.stage(claim) != .paid {
        Card("Jawaban BPJS") { bpjs }
      }
    }
  }

  private var decide: HTML {
    PostForm(to: .claims(.decide(claim.id.text)), token: viewer.formToken) {
      Button("Setujui", .primary, name: "putusan", value: "setuju")
      TextField("Alasan bila dikembalikan", name: Self.returnReason, in: form)
      Button("Kembalikan", name: "putusan", value: "kembali")
    }.html
  }

  private func reasoned(_ route: Route, _ word: String, _ rank: Button.Rank) -> HTML {
    PostForm(to: route, token: viewer.formToken) {
      TextField("Alasan", name: "alasan", in: form, required: true)
      Button(word, rank)
    }.html
  }

  private func change(_ kind: ClaimFormKind) -> HTML {
    let facts = answer.facts
    let state = form.value("jenis") == nil ? FormState(FormValues(claim, completedFrom: facts)) : form
    return PostForm(to: .claims(.change(claim.id.text)), token: viewer.formToken) {
      HiddenField("jenis", kind.rawValue)
      TextField(
        kind == .inpatient ? "Tanggal pulang" : "Tanggal pelayanan", name: "tanggal", in: state, kind: .date,
        required: true)
      if claim.network == nil {
        ChoiceField(
          "Dilayani oleh", name: "pelaksana", in: state,
          choices: practitioners.map { Choice($0.id.text, $0.name) }, blank: "Pilih", required: true)
      }
      ClaimFields(kind: kind, form: state, tariffs: book.terms(on: claim.day).plainTariffs())
      RecordedFactsNote(facts: facts, kind: kind)
      Button("Simpan isian", .primary)
    }.html
  }

  private var bpjs: HTML {
    PostForm(to: .claims(.answer(claim.id.text)), token: viewer.formToken) {
      ChoiceField(
        "Jawaban", name: "status", in: form,
        choices: ClaimVerdict.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Pilih", required: true)
      TextField("Jumlah", name: "jumlah", in: form, kind: .number, unit: "Rp")
      TextField("Alasan", name: "alasan", in: form)
      Button("Simpan jawaban")
    }.html
  }
}
