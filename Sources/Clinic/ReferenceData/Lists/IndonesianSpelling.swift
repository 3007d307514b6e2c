import Vocabulary

/// A drug's international name as Indonesians write it: paracetamol is parasetamol, ciprofloxacin is
/// siprofloksasin (the rules of absorbing foreign words, Permendikbud 50/2015, as far as drug names need them).
enum IndonesianSpelling {
  /// In order; `c` before a bright vowel is s, elsewhere k.
  private static let letters: [(from: String, to: String)] = [
    ("sch", "sk"), ("ch", "k"), ("ph", "f"), ("th", "t"), ("rh", "r"), ("x", "ks"), ("qu", "ku"),
    ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("y", "i"), ("ll", "l"), ("mm", "m"), ("ss", "s"),
  ]

  static func of(_ name: String) -> String {
    FoldedText(name).words.map { word in
      var spelled = letters.reduce(String(word)) { $0.replacing($1.from, with: $1.to) }
      if spelled.count > 4, spelled.hasSuffix("e") { spelled.removeLast() }
      return spelled
    }.joined(separator: " ")
  }
}
