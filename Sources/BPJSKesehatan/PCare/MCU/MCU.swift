/// One row of laboratory and other findings of a visit, used for the monthly results of Prolanis (contract 3.7).
/// 0 means not examined. Every key is written, empty ones as null.
struct MCU: Sendable, Equatable {
  /// 0 for a new row.
  var kdMCU = 0
  var noKunjungan: String
  var kdProvider: String
  var tglPelayanan: WireDate
  /// What was measured; what is not here is sent as 0.
  var values: [Measure: Double] = [:]
  var radiologiFoto: String?
  var fungsiJantungEKG: String?
  var fungsiJantungEcho: String?
  var funduskopi: String?
  var pemeriksaanLain: String?
  var keterangan: String?

  /// Everything that is a number.
  enum Measure: String, CodingKey, Sendable, CaseIterable {
    case tekananDarahSistole, tekananDarahDiastole
    case darahRutinHemo, darahRutinLeu, darahRutinErit, darahRutinLaju, darahRutinHema, darahRutinTrom
    case lemakDarahHDL, lemakDarahLDL, lemakDarahChol, lemakDarahTrigli
    case gulaDarahSewaktu, gulaDarahPuasa, gulaDarahPostPrandial, gulaDarahHbA1c
    case fungsiHatiSGOT, fungsiHatiSGPT, fungsiHatiGamma, fungsiHatiProtKual, fungsiHatiAlbumin
    case fungsiGinjalCrea, fungsiGinjalUreum, fungsiGinjalAsam
    case fungsiJantungABI
  }
}

extension MCU: Codable {
  private enum Key: String, CodingKey {
    case kdMCU, noKunjungan, kdProvider, tglPelayanan, radiologiFoto, fungsiJantungEKG, fungsiJantungEcho
    case funduskopi, pemeriksaanLain, keterangan
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let number = try container.identity(.kdMCU)
    guard let kdMCU = Int(number), let day = container.date(.tglPelayanan) else {
      throw DecodingError.dataCorruptedError(forKey: .kdMCU, in: container, debugDescription: "kdMCU")
    }
    self.kdMCU = kdMCU
    noKunjungan = container.text(.noKunjungan) ?? ""
    kdProvider = container.text(.kdProvider)?.uppercased() ?? ""
    tglPelayanan = day
    let measured = try decoder.container(keyedBy: Measure.self)
    for measure in Measure.allCases {
      if let value = measured.number(measure), value != 0 { values[measure] = value }
    }
    radiologiFoto = container.text(.radiologiFoto)
    fungsiJantungEKG = container.text(.fungsiJantungEKG)
    fungsiJantungEcho = container.text(.fungsiJantungEcho)
    funduskopi = container.text(.funduskopi)
    pemeriksaanLain = container.text(.pemeriksaanLain)
    keterangan = container.text(.keterangan)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kdMCU, forKey: .kdMCU)
    try container.encode(noKunjungan, forKey: .noKunjungan)
    try container.encode(kdProvider, forKey: .kdProvider)
    try container.encode(tglPelayanan, forKey: .tglPelayanan)
    var measured = encoder.container(keyedBy: Measure.self)
    for measure in Measure.allCases { try measured.encode(values[measure] ?? 0, forKey: measure) }
    try container.encode(radiologiFoto, forKey: .radiologiFoto)
    try container.encode(fungsiJantungEKG, forKey: .fungsiJantungEKG)
    try container.encode(fungsiJantungEcho, forKey: .fungsiJantungEcho)
    try container.encode(funduskopi, forKey: .funduskopi)
    try container.encode(pemeriksaanLain, forKey: .pemeriksaanLain)
    try container.encode(keterangan, forKey: .keterangan)
  }
}
