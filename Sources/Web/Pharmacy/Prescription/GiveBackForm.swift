import Clinic

/// Sends the prescription back to the prescriber; folded away, because it is the exception.
struct GiveBackForm: Component {
  let prescription: Prescription
  let token: FormToken
  let form: FormState

  var html: HTML {
    details(.class("card"), .open(form.problem("reason") != nil)) {
      summary("Kembalikan ke dokter")
      PostForm(to: .pharmacy(.giveBack(prescription.id.text)), token: token) {
        AreaField("Yang perlu diperbaiki", name: "reason", in: form, required: true)
        Button("Kembalikan", .danger)
      }
    }
  }
}
