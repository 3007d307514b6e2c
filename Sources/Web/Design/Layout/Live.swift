/// A part of a page that the server keeps fresh: on every server-sent event of `events` the script fetches `fragment`
/// and puts it in place. Without the script it stays as it was sent.
struct Live: Component {
  let events: Route
  let fragment: Route
  let content: HTML

  init(events: Route, fragment: Route, @HTMLBuilder content: () -> HTML) {
    self.events = events
    self.fragment = fragment
    self.content = content()
  }

  var html: HTML {
    div(.data("data-live", events.url), .data("data-fragment", fragment.url), .aria("aria-live", "polite")) {
      content
    }
  }
}
