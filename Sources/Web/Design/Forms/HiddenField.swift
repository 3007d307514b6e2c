/// A value that travels with the form and is not shown.
struct HiddenField: Component {
  let name: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  var html: HTML { input(.type("hidden"), .name(name), .value(value)) }
}
