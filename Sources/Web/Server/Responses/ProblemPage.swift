import Hummingbird

/// The page of a refused or failed request: what happened, what to do, and the number of the request.
struct ProblemPage: Component {
  let problem: PageProblem
  let requestID: String

  var html: HTML {
    Document(problem.heading, bodyClass: "gate") {
      mainElement(.id("isi")) {
        a("SEHAT", .class("house"), .href(.home))
        h1(problem.heading)
        p(problem.sentence, .class("lead"))
        p(.class("foot")) {
          LinkButton("Ke Beranda", to: .home, .primary)
        }
        p("Nomor permintaan \(requestID)", .class("foot num"))
      }
    }
  }
}
