extension PCareEndpoint {
  /// 29
  static func pesertaByCard(_ noKartu: String) -> Self { .init("peserta", noKartu) }
  /// 30, `nik` and `noka`.
  static func pesertaByNIK(_ nik: String) -> Self { .init("peserta", "nik", nik) }
  static func pesertaByNoka(_ noKartu: String) -> Self { .init("peserta", "noka", noKartu) }
}
