/// One of the answers a field offers.
struct Choice: Sendable {
  /// What is sent.
  let value: String
  /// What is read.
  let word: String

  init(_ value: String, _ word: String) {
    self.value = value
    self.word = word
  }
}
