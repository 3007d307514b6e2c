/// An activity of a Prolanis club with who took part (BPJS contract 3.3).
struct PCareActivity: Sendable, Hashable {
  /// `eduId`: `yyMM` of the activity and seven digits.
  var number: String
  var day: PCareDay
  var message: JSON
  /// Cards, in the order of entry.
  var participants: [String] = []
}
