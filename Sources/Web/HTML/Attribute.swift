/// One attribute of an element. Values are escaped when written; a missing value leaves the attribute out.
struct Attribute: Sendable {
  let name: StaticString
  let value: Value

  enum Value: Sendable {
    case text(String)
    case present
    case absent
  }

  init(_ name: StaticString, _ text: String?) {
    self.name = name
    value = text.map(Value.text) ?? .absent
  }

  init(_ name: StaticString, when present: Bool) {
    self.name = name
    value = present ? .present : .absent
  }

  /// A data attribute that a script of ours reads; give the whole name: `data-shortcut`.
  static func data(_ name: StaticString, _ text: String? = "") -> Attribute { Attribute(name, text) }

  /// An ARIA attribute; give the whole name: `aria-label`.
  static func aria(_ name: StaticString, _ text: String?) -> Attribute { Attribute(name, text) }

  static func id(_ text: String?) -> Attribute { Attribute("id", text) }
  static func `class`(_ text: String?) -> Attribute { Attribute("class", text) }
  static func name(_ text: String?) -> Attribute { Attribute("name", text) }
  static func value(_ text: String?) -> Attribute { Attribute("value", text) }
  static func type(_ text: String?) -> Attribute { Attribute("type", text) }
  static func title(_ text: String?) -> Attribute { Attribute("title", text) }
  static func role(_ text: String?) -> Attribute { Attribute("role", text) }
  static func lang(_ text: String?) -> Attribute { Attribute("lang", text) }
  static func `for`(_ id: String?) -> Attribute { Attribute("for", id) }
  static func scope(_ text: String?) -> Attribute { Attribute("scope", text) }
  static func colspan(_ count: Int) -> Attribute { Attribute("colspan", String(count)) }
  static func rowspan(_ count: Int) -> Attribute { Attribute("rowspan", String(count)) }
  static func placeholder(_ text: String?) -> Attribute { Attribute("placeholder", text) }
  static func autocomplete(_ text: String?) -> Attribute { Attribute("autocomplete", text) }
  static func inputmode(_ text: String?) -> Attribute { Attribute("inputmode", text) }
  static func maxlength(_ count: Int?) -> Attribute { Attribute("maxlength", count.map(String.init)) }
  static func rows(_ count: Int?) -> Attribute { Attribute("rows", count.map(String.init)) }

  static func checked(_ flag: Bool) -> Attribute { Attribute("checked", when: flag) }
  static func selected(_ flag: Bool) -> Attribute { Attribute("selected", when: flag) }
  static func disabled(_ flag: Bool) -> Attribute { Attribute("disabled", when: flag) }
  static func required(_ flag: Bool) -> Attribute { Attribute("required", when: flag) }
  static func readonly(_ flag: Bool) -> Attribute { Attribute("readonly", when: flag) }
  static func hidden(_ flag: Bool) -> Attribute { Attribute("hidden", when: flag) }
  static func open(_ flag: Bool) -> Attribute { Attribute("open", when: flag) }
  static func autofocus(_ flag: Bool) -> Attribute { Attribute("autofocus", when: flag) }

  /// Marks the current place (`page`) or step (`step`) of a list of links.
  static func current(_ text: String?) -> Attribute { Attribute("aria-current", text) }

  /// A link inside the site.
  static func href(_ route: Route) -> Attribute { Attribute("href", route.url) }

  /// A link to a place on the same page, by the id of its element.
  static func href(fragment id: String) -> Attribute { Attribute("href", "#" + id) }
}
