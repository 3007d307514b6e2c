import Clinic

/// Terima obat: what arrives.
struct StockArrivalForm: Component {
  let token: FormToken
  let form: FormState

  var html: HTML {
    PostForm(to: .pharmacy(.receive), token: token, .class("card")) {
      h2("Terima obat")
      ProblemSummary(form, order: ["drug", "lot", "expiresOn", "quantity"])
      SearchField("Obat", name: "drug", in: form, hits: .codes(.drugs()), hint: "Nama, zat aktif, atau kode.")
      TextField("Nomor batch", name: "lot", in: form, required: true)
      TextField("Kedaluwarsa", name: "expiresOn", in: form, kind: .words, hint: "31-12-2027", required: true)
      TextField(
        "Jumlah", name: "quantity", in: form, kind: .number, hint: "Dalam satuan obat itu.", required: true)
      Button("Terima", .wide)
    }
  }
}
