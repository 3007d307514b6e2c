import Clinic

/// The screen's whole document. Without the script it reloads itself every ten seconds.
struct DisplayDocument: Component {
  let board: DisplayBoard
  let code: String

  var html: HTML {
    Document(
      "Layar antrean", bodyClass: "display", scripts: [Asset.pageScript("layar")].compactMap { $0 }
    ) {
      HTML(literal: "<noscript><meta http-equiv=\"refresh\" content=\"10\"></noscript>")
      mainElement(
        .id("layar"), .data("data-events", Route.queue(.displayEvents(code)).url),
        .data("data-fragment", Route.queue(.display(code)).url)
      ) { DisplayScreen(board: board) }
      button("Nyalakan suara", .type("button"), .id("suara"), .class("button primary"), .hidden(true))
    }.html
  }
}
