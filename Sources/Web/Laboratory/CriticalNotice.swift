import Clinic

/// A critical value of which nobody was told yet, with the place to note the call.
struct CriticalNotice: Component {
  let order: LaboratoryOrder
  let result: LaboratoryResult
  let token: FormToken
  let form: FormState

  var html: HTML {
    Notice(.danger) {
      strong("Nilai kritis: \(test)")
      p("\(result.explanation). Hubungi dokter peminta sekarang dan minta nilainya dibacakan ulang.")
      PostForm(to: .laboratory(.call(order.id.text)), token: token) {
        HiddenField("result", result.id.text)
        FieldRow {
          TextField("Dikabarkan kepada", name: "called", in: mine, required: true)
          CheckField("Nilai dibacakan ulang dengan benar", name: "readBack", in: mine)
          Button("Catat kabar", .danger)
        }
      }
    }
  }

  private var test: String {
    order.requests.first { $0.id == result.request }?.test.name ?? ""
  }

  /// A refused form belongs to one of several notices.
  private var mine: FormState { form.values["result"] == result.id.text ? form : FormState() }
}
