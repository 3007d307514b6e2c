/// A resource as the platform keeps it: the body as sent, with `id` and `meta` set by the server.
struct StoredResource: Sendable {
  var type: String
  var id: String
  var version: Version
  var body: JSON
  /// The sender's key, as the ledger names it.
  var key: String
  /// IHS number of the facility that sent it.
  var owner: String
}

/// The instant of a change; its two written forms tell the same (contract section 3.2).
struct Version: Sendable, Hashable {
  /// Microseconds since 1970.
  var microseconds: Int64

  /// Unpadded base64 of the decimal nanoseconds.
  var id: String {
    let text = Base64.encode("\(microseconds)000".utf8)
    return String(text.prefix { $0 != "=" })
  }

  /// `2024-04-17T07:55:28.608917+00:00`.
  var lastUpdated: String { CivilTime(microseconds: microseconds).iso8601 }

  /// `Mon, 09 Oct 2023 09:06:44 UTC`.
  var httpDate: String { CivilTime(microseconds: microseconds).http }
}
