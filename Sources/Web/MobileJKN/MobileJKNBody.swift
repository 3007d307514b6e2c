import Foundation

/// The JSON object of a message, read leniently: texts, numbers as texts, whatever the content type says
/// (BPJS contract 6.1).
struct MobileJKNBody {
  private let members: [String: Any]

  /// Nil unless it is one JSON object.
  init?(_ bytes: Data) {
    guard let object = try? JSONSerialization.jsonObject(with: bytes), let members = object as? [String: Any]
    else { return nil }
    self.members = members
  }

  /// Without blanks at its ends; nil when there is no such member, empty when it is null or no single value.
  subscript(name: String) -> String? {
    guard let value = members[name] else { return nil }
    switch value {
    case let text as String: return text.trimmingCharacters(in: .whitespacesAndNewlines)
    case let number as NSNumber: return number.stringValue
    default: return ""
    }
  }
}
