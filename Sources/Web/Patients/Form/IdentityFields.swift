import Clinic

/// Who the person is. The NIK comes first: it fills birth date and sex.
struct IdentityFields: Component {
  let form: FormState
  /// The name of the field that takes the cursor.
  let cursor: String

  @HTMLBuilder var html: HTML {
    Card("Identitas") {
      div(.class("form-grid")) {
        div {
          TextField(
            "NIK", name: PatientField.nik.rawValue, in: form, kind: .digits(16),
            hint: "16 angka; mengisi tanggal lahir dan jenis kelamin.",
            isFirst: cursor == PatientField.nik.rawValue)
          div(
            .class("nik-note"), .data("data-ask", Route.patients(.nik()).url),
            .data("data-from", PatientField.nik.rawValue), .aria("aria-live", "polite")
          ) {}
        }
        TextField(
          "Nama lengkap", name: PatientField.name.rawValue, in: form, required: true,
          isFirst: cursor == PatientField.name.rawValue)
        TextField(
          "Tanggal lahir", name: PatientField.birthDate.rawValue, in: form, kind: .date,
          hint: "Boleh kosong bila NIK diisi.", isFirst: cursor == PatientField.birthDate.rawValue)
        RadioField(
          "Jenis kelamin", name: PatientField.sex.rawValue, in: form,
          choices: [Choice("female", "Perempuan"), Choice("male", "Laki-laki")])
        TextField(
          "Nomor kartu JKN", name: PatientField.jknNumber.rawValue, in: form, kind: .digits(13),
          hint: "13 angka.", isFirst: cursor == PatientField.jknNumber.rawValue)
        TextField("Tempat lahir", name: PatientField.birthPlace.rawValue, in: form)
      }
      details(.open(withoutNIK)) {
        summary("Belum punya NIK: bayi baru lahir atau orang asing")
        div(.class("form-grid")) {
          SearchField(
            "Ibu kandung (bayi)", name: MotherField.name, in: form, hits: .patients(.hits()),
            hint: "Ibu harus sudah terdaftar; cari namanya atau ketik nomor RM.",
            isFirst: cursor == PatientField.mother.rawValue)
          TextField(
            "Anak ke berapa dalam kelahiran ini", name: PatientField.birthOrder.rawValue, in: form,
            kind: .number, hint: "1 untuk anak tunggal; kembar 1, 2, 3.")
          TextField(
            "Nomor paspor (orang asing)", name: PatientField.passport.rawValue, in: form,
            isFirst: cursor == PatientField.passport.rawValue)
        }
      }
    }
  }

  private var withoutNIK: Bool {
    [PatientField.mother, .passport, .birthOrder]
      .contains { form.value($0.rawValue) != nil || form.problem($0.rawValue) != nil }
  }
}
