/// A special referral: haemodialysis, thalassaemia … (contract 3.12, 4.8).
struct Khusus: Sendable, Equatable {
  let kdKhusus: String
  let nmKhusus: String?

  /// The two that name a sub-specialty as well.
  static let needSubSpesialis: Set = ["THA", "HEM"]
  /// Those that treat the two.
  static let subSpesialis: Set = ["3", "8", "26", "30"]
}

extension Khusus: Decodable {
  private enum Key: String, CodingKey { case kdKhusus, nmKhusus }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdKhusus = try container.identity(.kdKhusus)
    nmKhusus = container.text(.nmKhusus)
  }
}
