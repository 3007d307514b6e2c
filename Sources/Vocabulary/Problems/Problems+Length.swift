extension Problems {
  /// Wants something written at `field`, in no more than `most` letters. `ask` says what to write, without the
  /// stop: "Tulis alasannya" becomes "Tulis alasannya, paling panjang 200 huruf." True when `text` will do.
  @discardableResult
  public mutating func require(_ text: String, at field: String, _ ask: String, upTo most: Int) -> Bool {
    if !text.isEmpty, text.count <= most { return true }
    add(field, "\(ask), paling panjang \(most.groupedDigits) huruf.")
    return false
  }

  /// Holds what may also stay empty to `most` letters. `name` is what it is called: "Catatan" becomes "Catatan
  /// paling panjang 200 huruf."; without one the sentence stands by itself.
  public mutating func limit(_ text: String, at field: String, _ name: String? = nil, to most: Int) {
    guard text.count > most else { return }
    let length = "panjang \(most.groupedDigits) huruf."
    add(field, name.map { "\($0) paling \(length)" } ?? "Paling \(length)")
  }

  /// The same as the method of this name, where nothing else is asked.
  public static func require(
    _ text: String, at field: String, _ ask: String, upTo most: Int
  ) throws(Problems) {
    var problems = Problems()
    problems.require(text, at: field, ask, upTo: most)
    try problems.throwIfAny()
  }
}
