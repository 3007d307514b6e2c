import Clinic

/// Takes the order back; folded away, because it is the exception.
struct CancelForm: Component {
  let order: LaboratoryOrder
  let token: FormToken
  let form: FormState

  var html: HTML {
    details(.class("card"), .open(form.problem("reason") != nil)) {
      summary("Batalkan permintaan")
      PostForm(to: .laboratory(.cancel(order.id.text)), token: token) {
        AreaField("Alasan", name: "reason", in: form, required: true)
        Button("Batalkan permintaan", .danger)
      }
    }
  }
}
