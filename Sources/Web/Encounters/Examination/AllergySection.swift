import Clinic
import Vocabulary

/// Allergies known before, those noted now, or the statement that there are none; medicines in use.
struct AllergySection: Component {
  let fields: ExaminationFields
  /// Noted at earlier visits.
  let earlier: [AllergyIntolerance]

  var html: HTML {
    section(.class("card"), .id("alergi")) {
      h2("Alergi dan obat yang sedang dipakai")
      for allergy in earlier { known(allergy) }
      for index in fields.form.allergies.indices { line(index + 1) }
      line(fields.form.allergies.count + 1)
      if earlier.isEmpty {
        CheckField(
          "Sudah ditanyakan: tidak ada alergi yang diketahui", name: "noKnownAllergy", in: fields.state)
      }
      h3("Obat yang sedang dipakai")
      for index in fields.form.medications.indices { medication(index + 1) }
      medication(fields.form.medications.count + 1)
      Button("Tambah baris", .plain, name: ExaminationAction.field, value: "baris:alergi")
    }
  }

  private func known(_ allergy: AllergyIntolerance) -> HTML {
    p(.class("known-allergy")) {
      strong(allergy.substance)
      if !allergy.reaction.isEmpty { " · \(allergy.reaction)" }
      small(" tercatat pada kunjungan sebelumnya")
    }
  }

  private func line(_ number: Int) -> HTML {
    let name = "allergies.\(number)"
    return div(.class("fields allergy-line")) {
      ChoiceField(
        "Jenis alergi", name: "\(name).category", in: fields.state,
        choices: AllergyIntolerance.Category.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Pilih")
      TextField("Bahan", name: "\(name).substance", in: fields.state)
      TextField("Reaksi", name: "\(name).reaction", in: fields.state)
      CheckField("Berat", name: "\(name).severe", in: fields.state)
    }
  }

  private func medication(_ number: Int) -> HTML {
    let name = "medications.\(number)"
    return div(.class("fields medication-line")) {
      TextField("Nama obat", name: "\(name).name", in: fields.state)
      TextField("Aturan pakai", name: "\(name).dosage", in: fields.state)
      ChoiceField(
        "Masih dipakai", name: "\(name).active", in: fields.state,
        choices: [Choice("ya", "Ya"), Choice("tidak", "Sudah berhenti")])
    }
  }
}
