import Clinic

/// Where the person lives and how to reach him or her.
struct ContactFields: Component {
  let form: FormState
  let regions: RegionChoices
  /// A death is written down for known patients only.
  let showsDeath: Bool
  /// The name of the field that takes the cursor.
  let cursor: String

  @HTMLBuilder var html: HTML {
    Card("Alamat dan keluarga") {
      div(.class("form-grid")) {
        TextField(
          "Alamat", name: PatientField.address.rawValue, in: form, hint: "Jalan dan nomor, atau kampung.",
          isFirst: cursor == PatientField.address.rawValue)
        FieldRow {
          TextField("RT", name: PatientField.rt.rawValue, in: form, kind: .number)
          TextField("RW", name: PatientField.rw.rawValue, in: form, kind: .number)
        }
        if !choices.isEmpty {
          ChoiceField(
            "Desa, kelurahan, atau kecamatan", name: PatientField.region.rawValue, in: form, choices: choices,
            blank: "Luar kabupaten atau belum diketahui")
        }
        TextField(
          "Nomor KK", name: PatientField.familyCard.rawValue, in: form, kind: .digits(16),
          hint: "16 angka; menghubungkan keluarga.", isFirst: cursor == PatientField.familyCard.rawValue)
        TextField(
          "Telepon", name: PatientField.phone.rawValue, in: form, kind: .phone,
          isFirst: cursor == PatientField.phone.rawValue)
        ChoiceField(
          "Golongan darah", name: PatientField.bloodGroup.rawValue, in: form,
          choices: ["A", "B", "AB", "O"].map { Choice($0, $0) }, blank: "Belum diketahui")
        if showsDeath {
          TextField("Tanggal meninggal", name: PatientField.deceasedOn.rawValue, in: form, kind: .date)
        }
      }
    }
  }

  private var choices: [Choice] {
    (regions.other.map { [Choice($0.code, $0.name)] } ?? [])
      + regions.villages.map { Choice($0.code, $0.name) }
      + regions.districts.map { Choice($0.code, "Kec. " + $0.name) }
  }
}
