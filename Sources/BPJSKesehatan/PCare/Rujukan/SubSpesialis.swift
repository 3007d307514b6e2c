/// A part of a specialty (contract 3.12).
struct SubSpesialis: Sendable, Equatable {
  /// Digits, but text.
  let kdSubSpesialis: String
  let nmSubSpesialis: String?
  /// The hospital's poli it leads to.
  let kdPoliRujuk: String?
}

extension SubSpesialis: Decodable {
  private enum Key: String, CodingKey { case kdSubSpesialis, nmSubSpesialis, kdPoliRujuk }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdSubSpesialis = try container.identity(.kdSubSpesialis)
    nmSubSpesialis = container.text(.nmSubSpesialis)
    kdPoliRujuk = container.text(.kdPoliRujuk)
  }
}
