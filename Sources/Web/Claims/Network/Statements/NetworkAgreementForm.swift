import Clinic
import Vocabulary

/// Keeps the scanned agreement of a network facility (NET-06).
struct NetworkAgreementForm: Component {
  let viewer: Viewer
  let network: NetworkFacility
  let form: FormState

  var html: HTML {
    PostForm(
      to: .claims(.keepAgreement), token: viewer.formToken, Attribute("enctype", "multipart/form-data")
    ) {
      HiddenField("jejaring", network.id.text)
      TextField("Nomor PKS", name: "nomor-pks", in: form, required: true)
      TextField("Berlaku mulai", name: "pks-awal", in: form, kind: .date, required: true)
      TextField("Sampai", name: "pks-akhir", in: form, kind: .date, required: true)
      Field(
        "Pindaian", name: "pindaian", hint: "PDF, JPEG, atau PNG, paling besar 5 MB.",
        problem: form.problem("pindaian"), required: true
      ) { wiring in
        HTML.void(
          "input",
          [.type("file"), .name("pindaian"), Attribute("accept", "application/pdf,image/jpeg,image/png")]
            + wiring.attributes)
      }
      Button("Simpan salinan")
    }.html
  }
}
