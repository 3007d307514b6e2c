import Vocabulary

/// Who administers this installation and, on an empty database, which Puskesmas it is; of a warehouse, which office.
struct FirstStartPage: Component {
  let token: FormToken
  let code: String
  let form: FormState
  let needsFacility: Bool
  let isWarehouse: Bool

  var html: HTML {
    GatePage(
      "Siapkan SEHAT", lead: "Akun pengelola pertama. Akun petugas dibuat sesudahnya, satu untuk tiap orang."
    ) {
      PostForm(to: .account(.setUp()), token: token) {
        HiddenField("kode", code)
        if needsFacility { facility }
        h2("Pengelola")
        TextField("Nama lengkap", name: "nama", in: form, required: true)
        TextField("Nama pengguna", name: "nama-pengguna", in: form, kind: .userName, required: true)
        NewPasswordFields(form: form)
        Button("Simpan dan masuk", .wide)
      }
    }
  }

  @HTMLBuilder private var facility: HTML {
    h2(isWarehouse ? "Kantor" : "Puskesmas")
    TextField(
      isWarehouse ? "Nama Dinas atau kementerian" : "Nama Puskesmas", name: "puskesmas", in: form,
      required: true, isFirst: true)
    TextField("Alamat", name: "alamat", in: form, required: true)
    TextField(
      "Kode kecamatan", name: "kecamatan", in: form, kind: .digits(6),
      hint: "Kode Kemendagri, misalnya 32.04.13",
      required: true)
    RadioField(
      "Zona waktu", name: "zona", in: form,
      choices: FacilityZone.allCases.map { Choice($0.rawValue, $0.rawValue) })
  }
}
