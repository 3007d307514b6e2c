/// What a column holds, the same in every engine. Booleans are 0 and 1, instants are milliseconds, dates are text.
public enum SQLValue: Hashable, Sendable {
  case null
  case int(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}
