import Clinic

/// The button to the patient's history at the insurer; opens a tab of its own.
struct CareHistoryForm: Component {
  let record: EncounterRecord
  let viewer: Viewer

  var html: HTML {
    if record.encounter.payer.isJKN, viewer.may(.examine) {
      PostForm(
        to: .encounters(.careHistory(record.encounter.id.text)), token: viewer.formToken,
        Attribute("target", "_blank"), Attribute("rel", "noopener noreferrer"), .class("no-print")
      ) {
        Button("Riwayat di i-Care BPJS", .plain)
      }
    }
  }
}
