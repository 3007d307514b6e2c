/// Where bytes go, in order.
protocol ByteSink {
  mutating func write(_ bytes: ArraySlice<UInt8>) throws
  /// Nothing follows; what was written is durable when this returns.
  mutating func finish() throws
}

/// Where bytes come from, in order.
protocol ByteSource {
  /// The next ones, as many as are at hand; nil at the end.
  mutating func read() throws -> [UInt8]?
}
