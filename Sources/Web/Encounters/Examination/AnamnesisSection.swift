import Clinic

/// Subjektif: complaint, story, earlier illnesses.
struct AnamnesisSection: Component {
  let fields: ExaminationFields

  var html: HTML {
    section(.class("card"), .id("anamnesis")) {
      h2("Anamnesis (S)")
      AreaField(
        "Keluhan", name: "complaints", in: fields.state, rows: 2,
        hint: "Satu keluhan per baris; yang utama di atas.")
      AreaField("Riwayat penyakit sekarang", name: "subjective", in: fields.state, rows: 3)
      AreaField(
        "Riwayat penyakit dahulu", name: "history", in: fields.state, rows: 1,
        hint: "Satu penyakit per baris, misalnya asma sejak kecil.")
    }
  }
}
