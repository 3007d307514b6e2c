/// Where the code on a paper is typed, for those who cannot scan its square.
struct FindDocumentPage: Component {
  var form = FormState()

  var html: HTML {
    GatePage("Periksa surat", lead: "Ketik kode yang tercetak di samping kotak QR pada surat.") {
      GetForm(to: .issuedDocuments(.find())) {
        TextField("Kode surat", name: "kode", in: form, required: true, isFirst: true)
        Button("Periksa", .primary)
      }
    }.html
  }
}

/// No paper has this code: said the same way whatever was wrong with it.
struct UnknownDocumentPage: Component {
  var html: HTML {
    GatePage(
      "Surat tidak dikenal",
      lead:
        "Tidak ada surat dengan kode ini. Surat yang memuat kode ini tidak kami terbitkan, atau kodenya salah ketik."
    ) {
      p(.class("foot")) { LinkButton("Ketik kode lagi", to: .issuedDocuments(.find()), .primary) }
    }.html
  }
}
