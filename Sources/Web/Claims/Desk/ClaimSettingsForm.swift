import Clinic

/// What the Puskesmas is licensed for, and who signs the claims.
struct ClaimSettingsForm: Component {
  let viewer: Viewer
  let settings: ClaimSettings
  let form: FormState

  private var filled: FormState {
    guard form.problems.isEmpty else { return form }
    var fields: [(name: String, value: String)] = [
      ("kepala", settings.head), ("nip", settings.headNumber),
    ]
    if settings.isPONED { fields.append(("poned", "ya")) }
    if settings.hasBeds { fields.append(("ranap", "ya")) }
    return FormState(FormValues(fields))
  }

  var html: HTML {
    PostForm(to: .claims(.settings), token: viewer.formToken) {
      CheckField("PONED", name: "poned", in: filled)
      CheckField("Rawat inap", name: "ranap", in: filled)
      TextField("Kepala Puskesmas", name: "kepala", in: filled)
      TextField("NIP", name: "nip", in: filled)
      p(.class("small")) {
        "Rekening Puskesmas dicatat di "
        a("Buku kapitasi, Rekening dan penerimaan", .href(.ledger(.receipts)))
        "."
      }
      Button("Simpan")
    }.html
  }
}
