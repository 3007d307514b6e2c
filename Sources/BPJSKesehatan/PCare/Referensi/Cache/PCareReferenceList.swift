import Vocabulary

/// The lists of P-Care that are kept, and how each is read (contract 3 and 4).
public enum PCareReferenceList: String, Sendable, CaseIterable {
  case poli, dokter, kesadaran, prognosa
  case statusPulang = "status-pulang"
  case statusPulangRawatInap = "status-pulang-rawat-inap"
  case alergiMakanan = "alergi-makanan"
  case alergiUdara = "alergi-udara"
  case alergiObat = "alergi-obat"
  case tindakanRJTP = "tindakan-10"
  case tindakanRITP = "tindakan-20"
  case tindakanPromotif = "tindakan-50"
  case spesialis
  case subSpesialis = "subspesialis"
  case sarana, khusus, provider, klub, diagnosa
  case dpho

  /// How old it may become. The long ones cost hundreds of questions.
  var mostAge: Duration {
    switch self {
    case .diagnosa, .dpho: .seconds(7 * 24 * 3600)
    default: .seconds(24 * 3600)
    }
  }

  func read(_ client: PCareClient) async throws(BPJSError) -> [PCareReference] {
    switch self {
    case .poli: try await client.poli().map { PCareReference($0.kdPoli, $0.nmPoli, flag: $0.poliSakit) }
    case .dokter: try await client.dokter().map { PCareReference($0.kdDokter, $0.nmDokter) }
    case .kesadaran: try await client.kesadaran().map { PCareReference($0.kdSadar, $0.nmSadar) }
    case .prognosa: try await client.prognosa().map { PCareReference($0.kdPrognosa, $0.nmPrognosa) }
    case .statusPulang: try await Self.endings(client, rawatInap: false)
    case .statusPulangRawatInap: try await Self.endings(client, rawatInap: true)
    case .alergiMakanan: try await Self.allergies(client, .makanan)
    case .alergiUdara: try await Self.allergies(client, .udara)
    case .alergiObat: try await Self.allergies(client, .obat)
    case .tindakanRJTP: try await Self.procedures(client, "10")
    case .tindakanRITP: try await Self.procedures(client, "20")
    case .tindakanPromotif: try await Self.procedures(client, "50")
    case .spesialis: try await client.spesialis().map { PCareReference($0.kdSpesialis, $0.nmSpesialis) }
    case .subSpesialis: try await Self.parts(client)
    case .sarana: try await client.sarana().map { PCareReference($0.kdSarana, $0.nmSarana) }
    case .khusus: try await client.khusus().map { PCareReference($0.kdKhusus, $0.nmKhusus) }
    case .provider: try await client.provider().map { PCareReference($0.kdProvider, $0.nmProvider) }
    case .klub: try await Self.clubs(client)
    case .diagnosa: try await Self.diagnoses(client)
    case .dpho: try await Self.drugs(client)
    }
  }

  private static func endings(
    _ client: PCareClient, rawatInap: Bool
  ) async throws(BPJSError) -> [PCareReference] {
    try await client.statusPulang(rawatInap: rawatInap)
      .map { PCareReference($0.kdStatusPulang, $0.nmStatusPulang) }
  }

  private static func allergies(
    _ client: PCareClient, _ kind: JenisAlergi
  ) async throws(BPJSError) -> [PCareReference] {
    try await client.alergi(kind).map { PCareReference($0.kdAlergi, $0.nmAlergi) }
  }

  private static func procedures(
    _ client: PCareClient, _ kdTkp: String
  ) async throws(BPJSError) -> [PCareReference] {
    try await client.tindakan(kdTkp: kdTkp).map {
      PCareReference($0.kdTindakan, $0.nmTindakan, flag: $0.withValue, amount: $0.maxTarif)
    }
  }

  /// The clubs of both programmes.
  private static func clubs(_ client: PCareClient) async throws(BPJSError) -> [PCareReference] {
    var all: [PCareReference] = []
    for program in ["01", "02"] {
      all += try await client.clubs(kdProgram: program)
        .map { PCareReference(String($0.clubId), $0.nama, parent: program) }
    }
    return all
  }

  /// Every specialty is asked for its parts.
  private static func parts(_ client: PCareClient) async throws(BPJSError) -> [PCareReference] {
    var all: [PCareReference] = []
    for specialty in try await client.spesialis() {
      all += try await client.subSpesialis(of: specialty.kdSpesialis).map {
        PCareReference($0.kdSubSpesialis, $0.nmSubSpesialis, parent: specialty.kdSpesialis)
      }
    }
    return all
  }

  /// There is no list of all diagnoses, only a search: by the letter and first digit of the code.
  private static func diagnoses(_ client: PCareClient) async throws(BPJSError) -> [PCareReference] {
    var all: [String: PCareReference] = [:]
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" {
      for digit in 0...9 {
        for found in try await client.diagnosa("\(letter)\(digit)") {
          all[found.kdDiag] = PCareReference(found.kdDiag, found.nmDiag, flag: found.nonSpesialis)
        }
      }
    }
    return all.values.sorted { $0.code < $1.code }
  }

  /// The same with drugs: no name is without one of these letters.
  private static func drugs(_ client: PCareClient) async throws(BPJSError) -> [PCareReference] {
    var all: [String: PCareReference] = [:]
    for letter in "aeiou" {
      for found in try await client.dpho(String(letter)) {
        all[found.kdObat] = PCareReference(found.kdObat, found.nmObat)
      }
    }
    return all.values.sorted { $0.name < $1.name }
  }
}
