import Clinic

/// A new password, twice.
struct NewPasswordFields: Component {
  let form: FormState

  var html: HTML {
    TextField(
      "Kata sandi baru", name: "sandi-baru", in: form, kind: .newPassword,
      hint:
        "Paling sedikit \(PasswordRules.shortest) huruf; beberapa kata yang tidak berhubungan mudah diingat.",
      required: true)
    TextField("Ulangi kata sandi baru", name: "sandi-ulang", in: form, kind: .newPassword, required: true)
  }
}
