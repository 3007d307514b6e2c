/// A field for a scanned paper: PDF, JPEG or PNG. Its form must be sent as `multipart/form-data`.
struct ScanField: Component {
  let label: String
  let name: String
  let form: FormState
  let required: Bool
  /// Whether a PDF will do, too.
  let takesPDF: Bool

  init(
    _ label: String, name: String, in form: FormState, required: Bool = false, takesPDF: Bool = true
  ) {
    self.label = label
    self.name = name
    self.form = form
    self.required = required
    self.takesPDF = takesPDF
  }

  var html: HTML {
    Field(
      label, name: name, hint: "\(takesPDF ? "PDF, JPEG," : "JPEG") atau PNG, paling besar 5 MB.",
      problem: form.problem(name), required: required
    ) { wiring in
      HTML.void(
        "input",
        [
          .type("file"), .name(name),
          Attribute("accept", (takesPDF ? "application/pdf," : "") + "image/jpeg,image/png"),
        ] + wiring.attributes)
    }
  }
}

extension Attribute {
  /// Of a form that carries a file.
  static let carriesFile = Attribute("enctype", "multipart/form-data")
}
