import CPQ

/// Bound values as libpq takes them: every one in binary, its type told from what it is.
///
/// A value that is missing tells no type: the engine infers it from where the parameter stands.
struct PostgreSQLParameters {
  private(set) var types: [Oid] = []
  private(set) var lengths: [Int32] = []
  private(set) var formats: [Int32] = []
  private var bytes: [UInt8] = []
  /// Where each value begins in `bytes`; `nil` for NULL.
  private var offsets: [Int?] = []

  init(_ values: [SQLValue]) {
    types.reserveCapacity(values.count)
    for value in values { append(value) }
  }

  var count: Int32 { Int32(types.count) }

  private mutating func append(_ value: SQLValue) {
    let start = bytes.count
    switch value {
    case .null: types.append(PostgreSQLType.inferred)
    case .int(let number):
      types.append(PostgreSQLType.int8)
      appendBigEndian(UInt64(bitPattern: number))
    case .real(let number):
      types.append(PostgreSQLType.float8)
      appendBigEndian(number.bitPattern)
    case .text(let text):
      types.append(PostgreSQLType.text)
      bytes.append(contentsOf: text.utf8)
    case .blob(let blob):
      types.append(PostgreSQLType.bytea)
      bytes.append(contentsOf: blob)
    }
    offsets.append(value == .null ? nil : start)
    lengths.append(Int32(bytes.count - start))
    formats.append(1)
  }

  private mutating func appendBigEndian(_ word: UInt64) {
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }

  /// Pointers to the values, good for the length of `body`.
  func withPointers<T>(_ body: ([UnsafePointer<CChar>?]) throws -> T) rethrows -> T {
    // One byte more, so that an empty value at the end still has an address: no address means NULL.
    try (bytes + [0]).withUnsafeBytes { buffer in
      let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return try body(offsets.map { offset in offset.flatMap { base?.advanced(by: $0) } })
    }
  }
}

/// The engine's numbers for the types we send and read (`pg_type.oid`; fixed for ever).
enum PostgreSQLType {
  static let inferred: Oid = 0
  static let bool: Oid = 16
  static let bytea: Oid = 17
  static let int8: Oid = 20
  static let int2: Oid = 21
  static let int4: Oid = 23
  static let text: Oid = 25
  static let oid: Oid = 26
  static let float4: Oid = 700
  static let float8: Oid = 701
  static let numeric: Oid = 1700
}
