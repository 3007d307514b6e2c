import Foundation
import Vocabulary

/// Every address of P-Care this module uses (contract 2.2; the numbers are its rows).
enum PCareEndpoint: Sendable, Equatable {
  case diagnosa(search: String, Page)  // 1
  case dokter(Page)  // 2
  case kesadaran  // 10
  case riwayatKunjungan(noKartu: String)  // 12
  case kunjungan  // 13, 14
  case oneKunjungan(noKunjungan: String)  // 15
  case dpho(search: String, Page)  // 20
  case obatOfKunjungan(noKunjungan: String)  // 22
  case obat  // 23
  case oneObat(kdObatSK: String, noKunjungan: String)  // 24
  case onePendaftaran(noUrut: String, day: CalendarDate)  // 25
  case pendaftaranOfDay(CalendarDate, Page)  // 26
  case pendaftaran  // 27
  case deletePendaftaran(noKartu: String, day: CalendarDate, noUrut: String, kdPoli: String)  // 28
  case pesertaByCard(String)  // 29
  case pesertaByNIK(String)  // 30
  case poli(Page)  // 31
  case provider(Page)  // 32
  case prognosa  // 33
  case alergi(jenis: String)  // 34
  case statusPulang(rawatInap: Bool)  // 42
  case tindakanOfKunjungan(noKunjungan: String)  // 43
  case tindakanList(kdTkp: String, Page)  // 44
  case tindakan  // 45, 46
  case oneTindakan(kdTindakanSK: String, noKunjungan: String)  // 47

  /// Row of the first item and number of rows (contract 1.6).
  struct Page: Sendable, Equatable {
    var start: Int
    var limit: Int
    fileprivate var segments: [String] { [String(start), String(limit)] }
  }

  /// The path below the base URL, each segment percent-encoded (contract 1.9).
  func path(kunjunganPath: String) -> String {
    if self == .kunjungan { return kunjunganPath }
    return segments.map(Self.encoded).joined(separator: "/")
  }

  private var segments: [String] {
    switch self {
    case .diagnosa(let search, let page): ["diagnosa", search] + page.segments
    case .dokter(let page): ["dokter"] + page.segments
    case .kesadaran: ["kesadaran"]
    case .riwayatKunjungan(let noKartu): ["kunjungan", "peserta", noKartu]
    case .kunjungan: ["kunjungan"]
    case .oneKunjungan(let noKunjungan): ["kunjungan", noKunjungan]
    case .dpho(let search, let page): ["obat", "dpho", search] + page.segments
    case .obatOfKunjungan(let noKunjungan): ["obat", "kunjungan", noKunjungan]
    case .obat: ["obat", "kunjungan"]
    case .oneObat(let kdObatSK, let noKunjungan): ["obat", kdObatSK, "kunjungan", noKunjungan]
    case .onePendaftaran(let noUrut, let day):
      ["pendaftaran", "noUrut", noUrut, "tglDaftar", "\(WireDate(day))"]
    case .pendaftaranOfDay(let day, let page):
      ["pendaftaran", "tglDaftar", "\(WireDate(day))"] + page.segments
    case .pendaftaran: ["pendaftaran"]
    case .deletePendaftaran(let noKartu, let day, let noUrut, let kdPoli):
      ["pendaftaran", "peserta", noKartu, "tglDaftar", "\(WireDate(day))"]
        + ["noUrut", noUrut, "kdPoli", kdPoli]
    case .pesertaByCard(let noKartu): ["peserta", noKartu]
    case .pesertaByNIK(let nik): ["peserta", "nik", nik]
    case .poli(let page): ["poli", "fktp"] + page.segments
    case .provider(let page): ["provider"] + page.segments
    case .prognosa: ["prognosa"]
    case .alergi(let jenis): ["alergi", "jenis", jenis]
    case .statusPulang(let rawatInap): ["statuspulang", "rawatInap", String(rawatInap)]
    case .tindakanOfKunjungan(let noKunjungan): ["tindakan", "kunjungan", noKunjungan]
    case .tindakanList(let kdTkp, let page): ["tindakan", "kdTkp", kdTkp] + page.segments
    case .tindakan: ["tindakan"]
    case .oneTindakan(let kdTindakanSK, let noKunjungan):
      ["tindakan", kdTindakanSK, "kunjungan", noKunjungan]
    }
  }

  private static func encoded(_ segment: String) -> String {
    segment.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
