import Clinic

/// The form that adds hours in which somebody serves in a room on a weekday.
struct SessionForm: Component {
  let viewer: Viewer
  let register: ReadStaffRegister.Answer
  let form: FormState

  var html: HTML {
    PostForm(to: .schedule(.add), token: viewer.formToken, .class("narrow")) {
      ChoiceField(
        "Ruangan", name: "ruang", in: form,
        choices: register.rooms.filter(\.takesPatients).map { Choice($0.id.text, $0.name) }, blank: "Pilih",
        required: true)
      ChoiceField(
        "Pemeriksa", name: "pemeriksa", in: form,
        choices: register.lines.filter { $0.leftOn == nil && !$0.isGuest }.map {
          Choice($0.practitioner.id.text, $0.practitioner.name)
        }, blank: "Pilih", required: true)
      ChoiceField(
        "Hari", name: "hari", in: form,
        choices: Indonesian.weekdays.enumerated().map { Choice(String($0 + 1), $1) }, blank: "Pilih",
        required: true)
      FieldRow {
        TextField("Mulai", name: "buka", in: form, hint: "07.30", required: true)
        TextField("Selesai", name: "tutup", in: form, hint: "14.30", required: true)
      }
      Button("Tambah jam praktik", .primary)
    }.html
  }
}
