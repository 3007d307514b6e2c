import Vocabulary

/// Tells which of P-Care's things is ours, where P-Care keeps no name of ours and takes the same thing twice: it stands in
/// a remark.
enum PCareMark {
  /// How every mark begins.
  static let prefix = "SEHAT "

  static func of<Thing>(_ id: ID<Thing>) -> String { prefix + id.text.suffix(12) }
}
