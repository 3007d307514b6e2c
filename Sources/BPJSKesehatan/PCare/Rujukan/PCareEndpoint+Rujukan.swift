import Vocabulary

extension PCareEndpoint {
  /// 35
  static let spesialis = PCareEndpoint("spesialis")
  /// 36
  static func subSpesialis(kdSpesialis: String) -> Self { .init("spesialis", kdSpesialis, "subspesialis") }
  /// 37
  static let sarana = PCareEndpoint("spesialis", "sarana")
  /// 38
  static let khusus = PCareEndpoint("spesialis", "khusus")
  /// 39
  static func faskesSubSpesialis(kdSubSpesialis: String, kdSarana: String, on day: CalendarDate) -> Self {
    .init(
      "spesialis", "rujuk", "subspesialis", kdSubSpesialis, "sarana", kdSarana, "tglEstRujuk",
      "\(WireDate(day))")
  }
  /// 40
  static func faskesKhusus(kdKhusus: String, noKartu: String, on day: CalendarDate) -> Self {
    .init("spesialis", "rujuk", "khusus", kdKhusus, "noKartu", noKartu, "tglEstRujuk", "\(WireDate(day))")
  }
  /// 41, for thalassaemia and haemophilia.
  static func faskesKhusus(
    kdKhusus: String, kdSubSpesialis: String, noKartu: String, on day: CalendarDate
  ) -> Self {
    .init(
      "spesialis", "rujuk", "khusus", kdKhusus, "subspesialis", kdSubSpesialis, "noKartu", noKartu,
      "tglEstRujuk", "\(WireDate(day))")
  }
}
