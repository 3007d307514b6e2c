/// The sign-in page: two fields and one button.
struct SignInPage: Component {
  let token: FormToken
  let next: String?
  let form: FormState
  var saidGoodbye = false

  var html: HTML {
    GatePage("Masuk", lead: "Sistem informasi Puskesmas. Pakailah akun Anda sendiri.") {
      PostForm(to: .account(.signIn()), token: token) {
        if saidGoodbye { Notice(.done, "Anda sudah keluar.") }
        if let problem = form.problem("") { Notice(.waiting, problem) }
        if let next { HiddenField("lanjut", next) }
        TextField(
          "Nama pengguna", name: "nama-pengguna", in: form, kind: .userName,
          isFirst: form.value("nama-pengguna") == nil)
        TextField(
          "Kata sandi", name: "sandi", in: form, kind: .password, isFirst: form.value("nama-pengguna") != nil)
        Button("Masuk", .wide, keys: "Enter")
      }
      p("Lupa kata sandi? Mintalah tautan baru kepada kepala Puskesmas.", .class("foot"))
    }
  }
}
