/// The parts of the fraud team's work; who only keeps the signs sees those.
struct FraudBar: Component {
  enum Part { case hits, reports, signs, team }
  let viewer: Viewer
  let part: Part

  var html: HTML {
    nav(.class("steps"), .aria("aria-label", "Anti-kecurangan")) {
      ol {
        if viewer.may(.workFraud) {
          li { a("Temuan aturan", .href(.fraud(.list())), .current(part == .hits ? "page" : nil)) }
        }
        if viewer.may(.readWhistleReports) {
          li { a("Laporan tanpa nama", .href(.fraud(.reports)), .current(part == .reports ? "page" : nil)) }
        }
        if viewer.may(.readClaimSigns) {
          li { a("Tanda klaim", .href(.fraud(.signs)), .current(part == .signs ? "page" : nil)) }
        }
        if viewer.may(.workFraud) {
          li { a("Tim", .href(.fraud(.team)), .current(part == .team ? "page" : nil)) }
        }
      }
    }
  }
}
