/// What is wrong with one thing a person gave us, in the words to show beside it.
public struct Problem: Error, Hashable, Sendable {
  /// The name of the form field or column, for example `nik`. Empty when it concerns the whole.
  public let field: String
  /// One Indonesian sentence that says what to do.
  public let sentence: String

  public init(field: String = "", _ sentence: String) {
    self.field = field
    self.sentence = sentence
  }

  /// The same problem, told beside another field.
  public func at(_ field: String) -> Problem { Problem(field: field, sentence) }
}

/// Everything that is wrong with one input. Never empty when thrown.
public struct Problems: Error, Hashable, Sendable {
  public private(set) var all: [Problem]

  public init(_ all: [Problem] = []) { self.all = all }

  /// The sentence for `field`, if there is one.
  public subscript(field: String) -> String? { all.first { $0.field == field }?.sentence }

  public var isEmpty: Bool { all.isEmpty }

  public mutating func add(_ problem: Problem) { all.append(problem) }

  public mutating func add(_ field: String, _ sentence: String) {
    all.append(Problem(field: field, sentence))
  }

  /// Runs `parse`; a problem it throws is kept under `field` and `nil` comes back.
  public mutating func collect<T>(_ field: String, _ parse: () throws(Problem) -> T) -> T? {
    do { return try parse() } catch { add(error.at(field)); return nil }
  }

  /// Throws when anything was collected.
  public func throwIfAny() throws(Problems) { if !isEmpty { throw self } }
}
