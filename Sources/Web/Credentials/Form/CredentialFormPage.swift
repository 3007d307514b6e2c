import Clinic
import Vocabulary

/// One system's credentials, to be typed or pasted. What is kept already is never shown; an empty field leaves it.
struct CredentialFormPage {
  let viewer: Viewer
  let system: OutsideSystem
  let line: ReadCredentials.Line?
  let people: [Account]
  let keyProblem: String?
  let form: FormState

  var page: Page {
    Page(system.word, at: .credentials, for: viewer) {
      PageHead(system.word, note: line?.current == nil ? "belum diisi" : "sudah tersimpan")
      ProblemSummary(form, order: system.fields.map(\.rawValue) + [SetCredentials.holderField])
      if let keyProblem {
        Notice(.danger, keyProblem)
      } else {
        Card { fields }
      }
      if line?.current != nil { Card("Nonaktifkan") { withdrawal } }
      p { a("Kembali ke daftar kredensial", .href(.credentials(.list))) }
    }
  }

  private var fields: HTML {
    PostForm(
      to: .credentials(.edit(system.rawValue)), token: viewer.formToken, .class("narrow"),
      .autocomplete("off")
    ) {
      for (index, field) in system.fields.enumerated() { textField(field, isFirst: index == 0) }
      if system.needsPact {
        ChoiceField(
          "Penanggung jawab", name: SetCredentials.holderField, in: holderForm,
          choices: people.map { Choice($0.id.text, $0.name) }, blank: "Pilih petugas", hint: holderHint,
          required: true)
      }
      p(words, .class("small"))
      Button("Simpan", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
    }.html
  }

  private func textField(_ field: CredentialField, isFirst: Bool) -> TextField {
    let isKept = line?.fields.contains(field) == true
    return TextField(
      field.word, name: field.rawValue, in: form, kind: .newPassword,
      hint: isKept ? "Tersimpan. Kosongkan bila tidak berubah." : nil, required: !isKept, isFirst: isFirst)
  }

  private var holderForm: FormState {
    var shown = form
    if form.value(SetCredentials.holderField) == nil {
      shown.values[SetCredentials.holderField] = line?.current?.holder?.text
    }
    return shown
  }

  private var holderHint: String {
    system == .pcareLogin
      ? "Pemilik akun P-Care ini. Akun bersifat pribadi: pemilik lain berarti nama pengguna dan kata sandi lain."
      : "Petugas yang menandatangani pakta integritas untuk cons-id."
  }

  private var words: String {
    switch system {
    case .pcare:
      "Salin dari surel BPJS Kesehatan. Berlaku untuk pengiriman berikutnya, tanpa memulai ulang server."
    case .pcareLogin:
      "Kata sandi P-Care diganti berkala di aplikasi P-Care; setelah diganti di sana, isi di sini."
    case .antrean, .icare:
      "Hanya bila BPJS memberi user_key sendiri. Bila tidak, user_key P-Care yang dipakai."
    case .satusehat: "Dari portal SATUSEHAT, milik fasilitas ini sendiri."
    case .mobileJKN: "Yang diberikan kepada BPJS supaya Mobile JKN dapat mengambil nomor di sini."
    }
  }

  private var withdrawal: HTML {
    PostForm(to: .credentials(.withdraw(system.rawValue)), token: viewer.formToken, .class("narrow")) {
      TextField(
        "Alasan", name: WithdrawCredentials.reasonField, in: form,
        hint: "Misalnya nomor surat perintah, atau pelanggaran yang terjadi. Nilainya dihapus.",
        required: true)
      Button("Nonaktifkan", .danger)
    }.html
  }
}
