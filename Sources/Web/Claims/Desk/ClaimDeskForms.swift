import Clinic
import Vocabulary

/// What the claims desk starts from: a batch, a look for what was missed, and who signs.
struct ClaimDeskForms: Component {
  let viewer: Viewer
  let book: ClaimBook
  let form: FormState

  @HTMLBuilder var html: HTML {
    Card("Ajukan bersama") { batch }
    Card("Cari di rekam medis") { collect }
    if viewer.may(.manageFacility) {
      Card("Puskesmas dan penanda tangan") {
        ClaimSettingsForm(viewer: viewer, settings: book.settings, form: form)
      }
    }
  }

  private var month: FormState {
    var state = form
    if state.value("bulan") == nil { state.values["bulan"] = String(book.today.iso.prefix(7)) }
    if state.value("jenis") == nil { state.values["jenis"] = ClaimBatch.Kind.service.rawValue }
    return state
  }

  private var batch: HTML {
    PostForm(to: .claims(.makeBatch), token: viewer.formToken) {
      TextField(
        "Sampai bulan", name: "bulan", in: month, hint: "Semua klaim siap sampai akhir bulan ini.",
        required: true)
      RadioField(
        "Isi", name: "jenis", in: month,
        choices: ClaimBatch.Kind.allCases.map { Choice($0.rawValue, $0.word) })
      Button("Susun pengajuan", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
    }.html
  }

  private var collect: HTML {
    PostForm(to: .claims(.collect), token: viewer.formToken) {
      HiddenField("bulan", String(book.today.iso.prefix(7)))
      p(
        "Klaim dibuat sendiri saat kunjungan ditutup. Tombol ini mencari yang terlewat bulan ini.",
        .class("small"))
      Button("Cari bulan ini")
    }.html
  }
}
