import Clinic

/// The forms that keep the register of staff true.
struct StaffRegisterForms: Component {
  let viewer: Viewer
  let people: [Practitioner]
  let form: FormState

  private var choices: [Choice] { people.map { Choice($0.id.text, $0.name) } }

  var html: HTML {
    HTML {
      Card("Catat SIP") { licence }
      Card("Catat STR") { registration }
      Card("Tenaga baru") { admission }
      Card("Tidak bertugas lagi") { departure }
    }
  }

  private var licence: HTML {
    PostForm(to: .facilityRegister(.licence), token: viewer.formToken) {
      ChoiceField("Tenaga", name: "tenaga", in: form, choices: choices, blank: "Pilih", required: true)
      TextField("Nomor SIP", name: "nomor", in: form, required: true)
      TextField("Terbit", name: "terbit", in: form, kind: .date, required: true)
      TextField("Berlaku sampai", name: "sampai", in: form, kind: .date, required: true)
      TextField("Dicatat di HFIS", name: "hfis", in: form, kind: .date, hint: "Kosongkan bila belum.")
      CheckField("SIP spesialis", name: "spesialis", in: form)
      Button("Catat SIP", .primary)
    }.html
  }

  private var registration: HTML {
    PostForm(to: .facilityRegister(.registration), token: viewer.formToken) {
      ChoiceField("Tenaga", name: "str-tenaga", in: form, choices: choices, blank: "Pilih", required: true)
      TextField("Nomor STR", name: "str-nomor", in: form, required: true)
      TextField("Terbit", name: "str-terbit", in: form, kind: .date, required: true)
      TextField(
        "Berlaku sampai", name: "str-sampai", in: form, kind: .date, hint: "Kosongkan bila seumur hidup.")
      Button("Catat STR", .plain)
    }.html
  }

  private var admission: HTML {
    PostForm(to: .facilityRegister(.admit), token: viewer.formToken) {
      TextField("Nama dengan gelar", name: "nama", in: form, required: true)
      TextField("NIK", name: "nik", in: form, kind: .digits(16), required: true)
      ChoiceField(
        "Profesi", name: "profesi", in: form,
        choices: Practitioner.Profession.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Pilih",
        required: true)
      TextField(
        "Kode dokter BPJS", name: "kode-bpjs", in: form, kind: .digits(10), hint: "Kosongkan bila tidak ada.")
      CheckField("Dari luar, hanya sebagai pengganti", name: "tamu", in: form)
      Button("Tambah", .plain)
    }.html
  }

  private var departure: HTML {
    PostForm(to: .facilityRegister(.departure), token: viewer.formToken) {
      ChoiceField("Tenaga", name: "pergi", in: form, choices: choices, blank: "Pilih", required: true)
      TextField("Sejak", name: "sejak-pergi", in: form, kind: .date, required: true)
      TextField("Sebab", name: "sebab", in: form, hint: "Pindah, pensiun, meninggal …", required: true)
      Button("Catat", .plain)
    }.html
  }
}
