public import Vocabulary

/// The colour of a drug's label: white for what is taken through the mouth, blue for everything else
/// (Permenkes 74/2016, etiket).
public enum LabelColor: String, Sendable {
  case white, blue

  /// By the ATC-style route of administration; a drug whose route is unknown gets the careful colour.
  public init(route: Coded?) {
    self = route.map { ["O", "SL"].contains($0.code) } == true ? .white : .blue
  }

  /// What stands on it in capitals.
  public var word: String { self == .white ? "OBAT DALAM" : "OBAT LUAR" }
}
