/// A referral to a hospital within a visit (contract 3.6).
struct RujukLanjut: Sendable, Equatable {
  /// The day the patient is expected there.
  var tglEstRujuk: WireDate
  var kdppk: String
  var destination: Destination

  enum Destination: Sendable, Equatable {
    case subSpesialis(code: String, sarana: String?)
    /// `subSpesialis` is needed for thalassaemia and haemophilia (4.8).
    case khusus(code: String, subSpesialis: String?, catatan: String)
  }
}

extension RujukLanjut: Encodable {
  private enum Key: String, CodingKey { case tglEstRujuk, kdppk, subSpesialis, khusus }
  private enum SubKey: String, CodingKey { case kdSubSpesialis1, kdSarana }
  private enum KhususKey: String, CodingKey { case kdKhusus, kdSubSpesialis, catatan }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(tglEstRujuk, forKey: .tglEstRujuk)
    try container.encode(kdppk, forKey: .kdppk)
    switch destination {
    case .subSpesialis(let code, let sarana):
      var sub = container.nestedContainer(keyedBy: SubKey.self, forKey: .subSpesialis)
      try sub.encode(code, forKey: .kdSubSpesialis1)
      try sub.encode(sarana, forKey: .kdSarana)
      try container.encodeNil(forKey: .khusus)
    case .khusus(let code, let subSpesialis, let catatan):
      try container.encodeNil(forKey: .subSpesialis)
      var khusus = container.nestedContainer(keyedBy: KhususKey.self, forKey: .khusus)
      try khusus.encode(code, forKey: .kdKhusus)
      try khusus.encode(subSpesialis, forKey: .kdSubSpesialis)
      try khusus.encode(catatan, forKey: .catatan)
    }
  }
}
