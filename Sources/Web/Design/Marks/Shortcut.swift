/// The keys that do the same, shown where they act.
struct Shortcut: Component {
  let keys: String

  init(_ keys: String) { self.keys = keys }

  var html: HTML { kbd(keys, .aria("aria-hidden", "true")) }
}
