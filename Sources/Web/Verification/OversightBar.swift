/// The registers that belong together: cases, losses, warnings, endings, disputes.
struct OversightBar: Component {
  enum Part { case cases, recoveries, sanctions, endings, disputes, supervisors }
  let part: Part

  var html: HTML {
    Tabs(
      "Register",
      [
        tab(.cases, "Perkara", .audits(.list)),
        tab(.recoveries, "Pemulihan kerugian", .recoveries(.list)),
        tab(.sanctions, "Teguran", .sanctions(.list)),
        tab(.endings, "Pengakhiran", .endings(.list)),
        tab(.disputes, "Sengketa", .disputes(.list())),
        tab(.supervisors, "Lembaga pengawas", .audits(.supervisors)),
      ])
  }

  private func tab(_ part: Part, _ word: String, _ route: Route) -> Tabs.Tab {
    Tabs.Tab(word, route, isCurrent: part == self.part)
  }
}
