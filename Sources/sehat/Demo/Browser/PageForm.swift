import Foundation

/// One form of a page as a browser without a script would send it: every field with the value it stands at.
struct PageForm {
  let action: String
  private(set) var fields: [(name: String, value: String)]

  /// The forms of a page, in order.
  static func all(in page: String) -> [PageForm] {
    page.matches(of: /<form\b([^>]*)>(.*?)<\/form>/.dotMatchesNewlines()).map { match in
      let attributes = Markup.attributes(String(match.1))
      return PageForm(action: attributes["action"] ?? "", fields: fields(in: String(match.2)))
    }
  }

  /// Fills fields in as a person would: what stood there is gone; a name given twice ticks two boxes.
  mutating func fill(_ values: [(name: String, value: String)]) {
    let names = Set(values.map(\.name))
    fields.removeAll { names.contains($0.name) }
    fields += values
  }

  var body: String {
    fields.map { Self.encode($0.name) + "=" + Self.encode($0.value) }.joined(separator: "&")
  }

  private static func fields(in form: String) -> [(name: String, value: String)] {
    inputs(in: form) + choices(in: form) + areas(in: form)
  }

  private static func inputs(in form: String) -> [(name: String, value: String)] {
    form.matches(of: /<input\b([^>]*)>/).compactMap { match in
      let attributes = Markup.attributes(String(match.1))
      guard let name = attributes["name"] else { return nil }
      let type = attributes["type"] ?? "text"
      if type == "checkbox" || type == "radio" {
        return attributes["checked"] == nil ? nil : (name, attributes["value"] ?? "on")
      }
      return type == "submit" || type == "button" ? nil : (name, attributes["value"] ?? "")
    }
  }

  private static func choices(in form: String) -> [(name: String, value: String)] {
    form.matches(of: /<select\b([^>]*)>(.*?)<\/select>/.dotMatchesNewlines()).compactMap { match in
      guard let name = Markup.attributes(String(match.1))["name"] else { return nil }
      let options = String(match.2).matches(of: /<option\b([^>]*)>/).map {
        Markup.attributes(String($0.1))
      }
      let chosen = options.first { $0["selected"] != nil } ?? options.first
      return chosen.map { (name, $0["value"] ?? "") }
    }
  }

  private static func areas(in form: String) -> [(name: String, value: String)] {
    form.matches(of: /<textarea\b([^>]*)>(.*?)<\/textarea>/.dotMatchesNewlines()).compactMap { match in
      Markup.attributes(String(match.1))["name"].map { ($0, Markup.plain(String(match.2))) }
    }
  }

  private static func encode(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}

/// Reading our own pages; no parser for the web at large.
enum Markup {
  /// The attributes of one tag; one without a value has an empty one.
  static func attributes(_ tag: String) -> [String: String] {
    var found: [String: String] = [:]
    for match in tag.matches(of: /([a-zA-Z][a-zA-Z0-9_:-]*)(?:="([^"]*)")?/) {
      found[String(match.1).lowercased()] = plain(match.2.map(String.init) ?? "")
    }
    return found
  }

  /// Text without entities.
  static func plain(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&#34;", with: "\"").replacing("&amp;", with: "&")
  }
}
