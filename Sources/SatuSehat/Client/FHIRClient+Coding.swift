import FHIR
import Foundation
import Journal

extension FHIRClient {
  /// What is needed of a stored resource; the rest of the answer may be odd (contract §3.2).
  struct StoredHead: Decodable {
    let resourceType: String
    let id: String?
    let meta: Meta?
  }

  static func encode(_ body: some Encodable) throws(SatuSehatFailure) -> Data {
    do {
      return try FHIRJSON.encode(body)
    } catch {
      throw SatuSehatFailure(.refused, sentence: "Data ini tidak dapat disusun untuk SATUSEHAT: \(error).")
    }
  }

  /// A success may still be an outcome in disguise (§5.6): what was asked for, or a failure.
  static func decode<Value: Decodable>(
    _ type: Value.Type, _ answer: Wire.Response, writes: Bool
  ) throws(SatuSehatFailure) -> Value {
    if let value = try? FHIRJSON.decode(type, from: answer.body) { return value }
    let hidden = AnswerReading.outcome(answer.body)?.issue.contains { $0.code == "suppressed" } ?? false
    if !hidden { AnswerBox.current?.keepLast(because: "Bukan JSON FHIR yang ditunggu, atau terpotong.") }
    throw SatuSehatFailure(
      writes ? .unknownOutcome : hidden ? .hidden : .retryLater, status: answer.status,
      requestID: answer.headers["x-request-id"],
      sentence: hidden
        ? "Data disembunyikan SATUSEHAT karena belum ada persetujuan pasien. Mintalah persetujuannya, lalu kirim ulang."
        : "Jawaban SATUSEHAT tidak dapat dibaca; akan dicoba lagi.")
  }
}
