import Clinic

/// Calling a visit off, with its reason; folded away, because it is rare.
struct CancelEncounterForm: Component {
  let encounter: Encounter
  let viewer: Viewer

  var html: HTML {
    details(.class("card")) {
      summary("Batalkan kunjungan ini")
      PostForm(to: .encounters(.cancel(encounter.id.text)), token: viewer.formToken) {
        TextField("Alasan", name: "reason", in: FormState(), hint: "Misalnya: salah poli, pasien pulang.")
        Button("Batalkan kunjungan", .danger)
      }
    }
  }
}
