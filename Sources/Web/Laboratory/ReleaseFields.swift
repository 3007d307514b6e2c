import Clinic

/// Laporan: all results once more, the conclusion, then out.
struct ReleaseFields: Component {
  let viewer: Viewer
  let work: LaboratoryWork.Result
  let form: FormState

  private var isHeld: Bool { !work.order.uncalled(work.calls).isEmpty }

  var html: HTML {
    Card("Periksa hasil") { ResultTable(order: work.order) }
    PostForm(to: .laboratory(.report(work.order.id.text)), token: viewer.formToken, .class("card")) {
      h2("Keluarkan laporan")
      AreaField("Kesimpulan", name: "conclusion", in: filled)
      if isHeld {
        Notice(.waiting, "Kabarkan dahulu nilai kritis di atas; sesudah itu laporan dapat dikeluarkan.")
      }
      ActionBar {
        SignatureIdentity(
          name: work.record.patient.name, birthDate: Indonesian.day(work.record.patient.birthDate))
      } actions: {
        Button("Keluarkan laporan", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
      }
    }
  }

  private var filled: FormState {
    form.values.pairs.isEmpty ? FormState(["conclusion": work.order.abnormalSummary]) : form
  }
}
