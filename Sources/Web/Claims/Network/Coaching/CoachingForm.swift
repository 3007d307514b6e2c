import Clinic

/// Writes a session down: what about, who came, what was agreed.
struct CoachingForm: Component {
  private typealias Name = CoachingDraft.Field

  let viewer: Viewer
  let networks: [NetworkFacility]
  let form: FormState

  static func order(_ networks: [NetworkFacility]) -> [String] {
    [
      Name.kind, Name.heldOn, Name.topic, Name.place, Name.leader, Name.attendees,
    ] + networks.map { Name.person($0.id) } + [Name.minutes, Name.scan]
  }

  var html: HTML {
    PostForm(
      to: .claims(.recordCoaching), token: viewer.formToken, Attribute("enctype", "multipart/form-data")
    ) {
      RadioField(
        "Bentuk", name: Name.kind, in: form,
        choices: CoachingSession.Kind.allCases.map { Choice($0.rawValue, $0.word) }, required: true)
      TextField("Tanggal", name: Name.heldOn, in: form, kind: .date, required: true)
      TextField("Materi", name: Name.topic, in: form, required: true)
      TextField("Tempat", name: Name.place, in: form, required: true)
      TextField("Yang memimpin", name: Name.leader, in: form, required: true)
      h3("Yang hadir", .id("f-" + Name.attendees))
      if let problem = form.problem(Name.attendees) { p(problem, .class("problem")) }
      for network in networks {
        CheckField(network.name, name: Name.attendees, value: network.id.text, in: boxes)
        TextField("Siapa dari \(network.name)", name: Name.person(network.id), in: form)
      }
      AreaField("Notulen", name: Name.minutes, in: form, rows: 5, required: true)
      scan
      Button("Simpan kegiatan", .primary)
    }.html
  }

  private var scan: HTML {
    Field(
      "Pindaian daftar hadir atau notulen", name: Name.scan,
      hint: "Boleh kosong. PDF, JPEG, atau PNG, paling besar 5 MB.", problem: form.problem(Name.scan)
    ) { wiring in
      HTML.void(
        "input",
        [.type("file"), .name(Name.scan), Attribute("accept", "application/pdf,image/jpeg,image/png")]
          + wiring.attributes)
    }.html
  }

  /// The sentence stands once above the boxes.
  private var boxes: FormState {
    var state = form
    state.problems[Name.attendees] = nil
    return state
  }
}
