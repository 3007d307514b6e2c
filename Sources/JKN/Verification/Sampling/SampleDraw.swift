import Vocabulary

/// A sample that anybody can draw again (VER-10; PKS 004 Ps.1(50)): the same seed, population and size give the same
/// items in the same order, for ever, whatever order the population came in.
///
/// How, so that another program can check it: drop doubles and sort the population's texts by their bytes; start
/// SplitMix64 at the seed; for each place `i` of the sample take `j = i + high64(next × (n − i))` and exchange the items at
/// `i` and `j`. The first `size` items are the sample.
public struct SampleDraw: Sendable, Hashable {
  public let seed: UInt64
  public let size: Int

  /// - Parameter size: how many are wanted; all of a smaller population are taken.
  public init(seed: UInt64, size: Int) {
    self.seed = seed
    self.size = size
  }

  /// What a sample of this kind is called where it is kept, should there ever be another way to draw.
  public static let method = "splitmix64-fisher-yates-1"

  /// The population in the one order in which it is drawn from, without doubles.
  public static func ordered(_ population: some Sequence<String>) -> [String] {
    Set(population).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The items drawn, in the order in which they were drawn.
  public func items(of population: some Sequence<String>) -> [String] {
    var items = Self.ordered(population)
    var generator = SeededGenerator(seed: seed)
    let taken = min(max(0, size), items.count)
    for place in 0..<taken {
      items.swapAt(place, place + generator.below(items.count - place))
    }
    return Array(items.prefix(taken))
  }
}
