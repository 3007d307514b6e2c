import Clinic

/// A new account: who, in which roles.
struct NewStaffPage {
  let viewer: Viewer
  let form: FormState
  let practitioners: [Practitioner]

  var page: Page {
    Page("Akun baru", at: .staff, for: viewer) {
      PageHead("Akun baru")
      ProblemSummary(form, order: ["nama", "nama-pengguna", "peran", "nakes"])
      Card {
        PostForm(to: .staff(.create), token: viewer.formToken, .class("narrow")) {
          TextField("Nama lengkap", name: "nama", in: form, required: true, isFirst: true)
          TextField(
            "Nama pengguna", name: "nama-pengguna", in: form, hint: "Huruf kecil, angka, titik; untuk masuk",
            required: true)
          fieldset(.class(form.problem("peran") == nil ? "field" : "field bad"), .id("f-peran")) {
            legend("Peran")
            for role in roles { CheckField(role.word, name: "peran", value: role.rawValue, in: ticked) }
            if let problem = form.problem("peran") { p(problem, .class("problem")) }
          }
          ChoiceField(
            "Tenaga kesehatan", name: "nakes", in: form,
            choices: practitioners.map { Choice($0.id.text, "\($0.name) · \($0.profession.word)") },
            blank: "Bukan tenaga kesehatan",
            hint: "Namanya dipakai pada rekam medis yang ditandatangani akun ini.")
          Button("Buat akun", .primary)
        }
      }
    }
  }

  /// Only the Dinas makes accounts of the Dinas.
  private var roles: [Role] {
    Role.people.filter { $0 != .adminDinas || viewer.actor.roles.contains(.adminDinas) }
  }

  /// The boxes share one sentence, which stands below them once.
  private var ticked: FormState { FormState(form.values) }
}
