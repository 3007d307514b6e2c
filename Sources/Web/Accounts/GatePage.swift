/// A page outside the shell with one form: sign-in, one-time links.
struct GatePage: Component {
  let heading: String
  let lead: String
  let content: HTML

  init(_ heading: String, lead: String, @HTMLBuilder content: () -> HTML) {
    self.heading = heading
    self.lead = lead
    self.content = content()
  }

  var html: HTML {
    Document(heading, bodyClass: "gate") {
      mainElement(.id("isi")) {
        span("SEHAT", .class("house"))
        h1(heading)
        p(lead, .class("lead"))
        content
      }
    }
  }
}
