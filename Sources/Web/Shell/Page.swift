/// A page inside the shell: top bar with the search box, left bar by clusters, bottom bar on phones.
///
/// ```swift
/// Page("Pendaftaran", at: .registration, for: viewer) {
///   PageHead("Pendaftaran", note: "menunggu di loket: 24")
///   …
/// }
/// ```
struct Page: Component {
  let title: String
  let place: Place?
  let viewer: Viewer
  let searching: String?
  let content: HTML

  /// - `title`: shown on the browser's tab.
  /// - `place`: which entry of the bar is current; nil for pages outside it.
  /// - `viewer`: who looks.
  /// - `searching`: what stands in the search box at the top.
  init(
    _ title: String, at place: Place?, for viewer: Viewer, searching: String? = nil,
    @HTMLBuilder content: () -> HTML
  ) {
    self.title = title
    self.place = place
    self.viewer = viewer
    self.searching = searching
    self.content = content()
  }

  var html: HTML {
    Document(title, bodyClass: "page", formToken: viewer.formToken) {
      a("Langsung ke isi", .class("skip"), .href(fragment: "isi"))
      TopBar(viewer: viewer, searching: searching)
      div(.class("shell")) {
        SideBar(viewer: viewer, current: place)
        mainElement(.id("isi"), Attribute("tabindex", "-1")) { content }
      }
      BottomBar(viewer: viewer, current: place)
    }
  }
}
