/// The parts of the fraud team's work; who only keeps the signs sees those.
struct FraudBar: Component {
  enum Part { case hits, reports, signs, team }
  let viewer: Viewer
  let part: Part

  var html: HTML { Tabs("Anti-kecurangan", tabs) }

  private var tabs: [Tabs.Tab] {
    var tabs: [Tabs.Tab] = []
    if viewer.may(.workFraud) { tabs.append(tab(.hits, "Temuan aturan", .fraud(.list()))) }
    if viewer.may(.readWhistleReports) { tabs.append(tab(.reports, "Laporan tanpa nama", .fraud(.reports))) }
    if viewer.may(.readClaimSigns) { tabs.append(tab(.signs, "Tanda klaim", .fraud(.signs))) }
    if viewer.may(.workFraud) { tabs.append(tab(.team, "Tim", .fraud(.team))) }
    return tabs
  }

  private func tab(_ part: Part, _ word: String, _ route: Route) -> Tabs.Tab {
    Tabs.Tab(word, route, isCurrent: part == self.part)
  }
}
