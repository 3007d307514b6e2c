import Clinic
import Vocabulary

/// Hasil: one field per test, in its unit, with what is normal for this patient once it is known.
struct ResultFields: Component {
  let viewer: Viewer
  let work: LaboratoryWork.Result
  let refused: FormState?

  private var order: LaboratoryOrder { work.order }

  var html: HTML {
    PostForm(to: .laboratory(.result(order.id.text)), token: viewer.formToken, .class("card")) {
      h2("Isi hasil")
      LinkButton(
        "Cetak label spesimen", to: .laboratory(.specimenLabel(order.id.text)), shortcut: "p", keys: "P")
      ProblemSummary(form, order: order.requests.map(\.id.text))
      for request in ready { ResultField(request: request, known: order.result(of: request.id), form: form) }
      ActionBar {
        "Yang kosong dapat diisi nanti."
      } actions: {
        Button("Simpan hasil", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
      }
    }
  }

  /// Those whose specimen is there.
  private var ready: [ServiceRequest] { order.requests.filter { order.specimen(for: $0.id) != nil } }

  private var form: FormState { refused ?? ResultField.known(order) }
}
