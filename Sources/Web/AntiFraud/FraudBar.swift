/// The three parts of the fraud team's work.
struct FraudBar: Component {
  enum Part { case hits, reports, team }
  let viewer: Viewer
  let part: Part

  var html: HTML {
    nav(.class("steps"), .aria("aria-label", "Anti-kecurangan")) {
      ol {
        li { a("Temuan aturan", .href(.fraud(.list())), .current(part == .hits ? "page" : nil)) }
        if viewer.may(.readWhistleReports) {
          li { a("Laporan tanpa nama", .href(.fraud(.reports)), .current(part == .reports ? "page" : nil)) }
        }
        li { a("Tim", .href(.fraud(.team)), .current(part == .team ? "page" : nil)) }
      }
    }
  }
}
