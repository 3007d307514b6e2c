/// Where to connect and what a connection runs with.
///
/// `url` is handed to libpq as it is: hosts (several, comma-separated), TLS (`sslmode`, `sslrootcert` …), password
/// file and service file are all its own (https://www.postgresql.org/docs/15/libpq-connect.html).
struct PostgreSQLTarget: Sendable {
  let url: String
  /// Another database than the one in `url`.
  var database: String?
  /// `read-write` finds the leader among several hosts; `any` takes a replica too.
  var session: String
  let limits: PostgreSQLLimits
  /// How the connection calls itself in `pg_stat_activity`.
  var application = "sehat"

  /// What is sent as soon as the connection stands.
  var opening: String {
    """
    SET client_min_messages = warning; SET standard_conforming_strings = on; SET bytea_output = hex;
    SET extra_float_digits = 1; SET DateStyle = ISO; SET cursor_tuple_fraction = 1;
    SET statement_timeout = \(limits.statement.wholeMilliseconds);
    SET lock_timeout = \(limits.lock.wholeMilliseconds);
    SET idle_in_transaction_session_timeout = \(limits.idleInTransaction.wholeMilliseconds)
    """
  }

  /// Keywords and values as `PQconnectdbParams` takes them: what stands before the address gives way to it.
  func withKeywords<T>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<UnsafePointer<CChar>?>) -> T
  ) -> T {
    var pairs: [(String, String)] = [
      ("target_session_attrs", session), ("connect_timeout", "5"), ("application_name", application),
      ("tcp_user_timeout", "15000"), ("keepalives_idle", "30"), ("dbname", url), ("client_encoding", "UTF8"),
    ]
    if let database { pairs.append(("dbname", database)) }
    let keywords = pairs.map { Array($0.0.utf8CString) }
    let values = pairs.map { Array($0.1.utf8CString) }
    return Self.withPointers(keywords) { keys in Self.withPointers(values) { body(keys, $0) } }
  }

  private static func withPointers<T>(
    _ texts: [[CChar]], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> T
  ) -> T {
    let bytes = texts.flatMap { $0 }
    var offsets: [Int] = []
    var offset = 0
    for text in texts {
      offsets.append(offset)
      offset += text.count
    }
    return bytes.withUnsafeBufferPointer { buffer in
      let pointers: [UnsafePointer<CChar>?] = offsets.map { buffer.baseAddress?.advanced(by: $0) } + [nil]
      // The array is never empty, so it has an address.
      return pointers.withUnsafeBufferPointer { list in
        list.baseAddress.map(body) ?? withUnsafePointer(to: nil) { body($0) }
      }
    }
  }
}
