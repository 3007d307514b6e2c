/// Name and birth date once more, beside the button that signs or hands over: the last guard against the wrong patient.
struct SignatureIdentity: Component {
  let name: String
  let birthDate: String

  var html: HTML {
    p(.class("signature-identity")) {
      "Untuk "
      strong(name)
      ", lahir "
      strong(birthDate, .class("keep num"))
    }
  }
}
