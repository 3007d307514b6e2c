import Vocabulary

/// Who goes before others by age alone: UU 25/2009 art. 29 (vulnerable groups), UU 13/1998 art. 1 (elderly: 60 years),
/// children under two. Pregnancy, disability and grave illness are ticked at the counter.
enum PriorityRule {
  static func applies(_ age: Age) -> Bool { age.years >= 60 || age.years < 2 }
}
