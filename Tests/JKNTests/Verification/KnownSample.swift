/// Samples of five from A to J, worked out by another program (Python) from the description of the method.
enum KnownSample {
  static let seed0 = ["I", "E", "C", "J", "B"]
  static let seed42 = ["H", "C", "E", "F", "B"]
}
