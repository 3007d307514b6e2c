import Vocabulary

/// What a form shows: the values as they were typed, and a sentence beside each field that needs mending.
///
/// Nothing typed is lost: a refused form is shown again from the values it was sent with.
struct FormState: Sendable {
  var values: FormValues
  /// The name of a field and the sentence that tells what to do.
  var problems: [String: String]

  /// A refused form: what was typed and what the rules said to it.
  init(_ values: FormValues, problems: Problems) {
    self.init(
      values,
      problems: Dictionary(
        problems.all.map { ($0.field, $0.sentence) }, uniquingKeysWith: { first, _ in first }))
  }

  init(_ values: FormValues = FormValues(), problems: [String: String] = [:]) {
    self.values = values
    self.problems = problems
  }

  func value(_ name: String) -> String? { values[name] }
  func problem(_ name: String) -> String? { problems[name] }
}
