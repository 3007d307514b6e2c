import Store

/// Which database, as the setting `database` names it.
enum DatabaseSetting: Sendable, Equatable {
  case sqlite(path: String)
  /// The address goes to libpq as it is: hosts, TLS and password file included.
  case postgresql(url: String, replica: String?, connections: Int)

  static let form = "sqlite:/tempat/berkas.sqlite atau postgres://pengguna@host/nama"

  init?(_ text: String, replica: String? = nil, connections: Int = 12) {
    if text.hasPrefix("sqlite:"), text.count > 7 {
      self = .sqlite(path: String(text.dropFirst(7)))
    } else if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
      self = .postgresql(url: text, replica: replica, connections: connections)
    } else {
      return nil
    }
  }

  /// An address without the password somebody may have written into it.
  static func masked(_ text: String) -> String {
    guard text.hasPrefix("postgres"), let scheme = text.range(of: "://"),
      let at = text[scheme.upperBound...].firstIndex(of: "@"),
      let colon = text[scheme.upperBound..<at].firstIndex(of: ":")
    else { return text }
    return text[...colon] + "…" + text[at...]
  }

  /// - Parameter application: how it calls itself to PostgreSQL.
  func open(as application: String = "sehat") throws -> Store {
    switch self {
    case .sqlite(let path): try .sqlite(path: path)
    case .postgresql(let url, let replica, let connections):
      .postgresql(
        url, replica: replica, limits: PostgreSQLLimits(connections: connections), application: application)
    }
  }
}
