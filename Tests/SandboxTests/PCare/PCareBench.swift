import Crypto
import Foundation
import Hummingbird

@testable import Sandbox

/// A P-Care on the workbench: asks it as a facility would, signed, and shows what it decides in plain.
final class PCareBench {
  static let now = Date(timeIntervalSince1970: 1_787_200_000)  // 20-08-2026 in western Indonesia
  static let today = "20-08-2026"
  static let card = "0001234567890"

  var desk = PCareDesk(registry: PCareRegistry(), today: PCareDay(at: PCareBench.now))

  func ask(_ method: String, _ path: String, _ body: JSON = .null) -> PCareReply {
    guard let (route, parts) = PCareRoutes.find(method, path.split(separator: "/").map(String.init)) else {
      return .failed(404, "no route")
    }
    return route.answer(&desk, PCareCall(parts: parts, body: body))
  }

  /// Registers, and gives the queue number.
  @discardableResult
  func register(_ changes: [String: JSON] = [:]) -> PCareReply {
    ask("POST", "pendaftaran", Self.pendaftaran(changes))
  }

  /// Registers and writes the visit; gives its number.
  func visit(_ changes: [String: JSON] = [:]) -> String {
    register()
    return ask("POST", "kunjungan/v1", Self.kunjungan(changes)).id ?? ""
  }

  static func pendaftaran(_ changes: [String: JSON] = [:]) -> JSON {
    .object(
      [
        "kdProviderPeserta": .string(PCareFacility.own.code), "tglDaftar": .string(today),
        "noKartu": .string(card),
        "kdPoli": "001", "keluhan": nil, "kunjSakit": true, "sistole": 0, "diastole": 0, "beratBadan": 0,
        "tinggiBadan": 0, "respRate": 0, "lingkarPerut": 0, "heartRate": 0, "rujukBalik": 0, "kdTkp": "10",
      ].merging(changes) { $1 })
  }

  /// The minimal valid sample of contract 3.6.
  static func kunjungan(_ changes: [String: JSON] = [:]) -> JSON {
    .object(
      [
        "noKunjungan": nil, "noKartu": .string(card), "tglDaftar": .string(today), "kdPoli": "001",
        "keluhan": "Batuk pilek 3 hari", "kdSadar": "01", "sistole": 120, "diastole": 80, "beratBadan": 55,
        "tinggiBadan": 160, "respRate": 20, "heartRate": 80, "lingkarPerut": 72, "kdStatusPulang": "3",
        "tglPulang": .string(today), "kdDokter": "73229", "kdDiag1": "J00", "kdDiag2": nil, "kdDiag3": nil,
        "kdPoliRujukInternal": nil, "rujukLanjut": nil, "kdTacc": -1, "alasanTacc": nil,
        "anamnesa": "Batuk, pilek, tanpa demam", "alergiMakan": "00", "alergiUdara": "00", "alergiObat": "00",
        "kdPrognosa": "01", "terapiObat": "Parasetamol 3x500 mg", "terapiNonObat": "Istirahat", "bmhp": "-",
        "suhu": "36,8",
      ].merging(changes) { $1 })
  }

  static func obat(_ visit: String, _ changes: [String: JSON] = [:]) -> JSON {
    .object(
      [
        "kdObatSK": 0, "noKunjungan": .string(visit), "racikan": false, "kdRacikan": nil, "obatDPHO": true,
        "kdObat": "13010000001", "signa1": 3, "signa2": 1, "jmlObat": 10, "jmlPermintaan": 0,
        "nmObatNonDPHO": "-",
      ].merging(changes) { $1 })
  }

  static func tindakan(_ visit: String, _ changes: [String: JSON] = [:]) -> JSON {
    .object(
      [
        "kdTindakanSK": 0, "noKunjungan": .string(visit), "kdTindakan": "09001", "biaya": 15_000,
        "keterangan": nil, "hasil": 0,
      ].merging(changes) { $1 })
  }
}

extension PCareReply {
  /// The fields complained about.
  var fields: [String] { payload.array?.compactMap { $0["field"]?.string } ?? [] }

  var rows: [JSON] { payload["list"]?.array ?? [] }
}
