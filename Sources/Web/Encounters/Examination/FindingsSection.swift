import Clinic

/// Objektif: what is seen and felt, from head to toe; only what is found needs words.
struct FindingsSection: Component {
  let fields: ExaminationFields

  var html: HTML {
    section(.class("card"), .id("pemeriksaan")) {
      h2("Pemeriksaan fisik (O)")
      div(.class("pairs")) {
        for kind in Observation.Kind.findings {
          TextField(kind.word, name: "observed.\(kind.rawValue)", in: fields.state)
        }
      }
      AreaField("Hasil lain", name: "objective", in: fields.state, rows: 2)
    }
  }
}
