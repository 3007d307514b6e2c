import FHIR
import Foundation

/// Turns an answer that is no success into a failure. Contract §5: by HTTP status, then by code and rule.
enum AnswerReading {
  /// What to do next; `writes`, whether the call would have changed something, decides what a lost answer means.
  static func failure(_ answer: Wire.Response, writes: Bool) -> SatuSehatFailure {
    let issues = outcome(answer.body)?.issue.map(SatuSehatFailure.Issue.init) ?? []
    var failure = SatuSehatFailure(
      .refused, status: answer.status, issues: issues, requestID: answer.headers["x-request-id"],
      retryAfter: RetryAfter.read(answer.headers["retry-after"]),
      sentence: "SATUSEHAT menolak data ini.")
    switch answer.status {
    case 401:
      failure.kind = isWrongEnvironment(answer.body) ? .refused : .retryLater
      failure.sentence =
        failure.kind == .refused
        ? "Kredensial SATUSEHAT tidak berlaku untuk alamat ini; periksa lingkungan (staging atau produksi)."
        : "Token SATUSEHAT ditolak; akan dicoba lagi."
    case 403 where issues.isEmpty:
      failure.kind = .retryLater
      failure.sentence = "Jaringan diblokir oleh pengaman SATUSEHAT (403); akan dicoba lagi."
    case 404 where issues.isEmpty:
      failure.sentence = "Alamat layanan SATUSEHAT salah (404); periksa pengaturan."
    case 404:
      failure.kind = .notFound
      failure.sentence = "Data tidak ditemukan di SATUSEHAT."
    case 425, 429:
      failure.kind = .retryLater
      failure.sentence = "SATUSEHAT meminta jeda; akan dikirim lagi."
    case 408, 500...599:
      failure.kind = writes ? .unknownOutcome : .retryLater
      failure.sentence = "SATUSEHAT sedang terganggu (\(answer.status)); akan dicoba lagi."
    default:
      classifyRefusal(&failure)
    }
    return failure
  }

  private static func classifyRefusal(_ failure: inout SatuSehatFailure) {
    let missing = failure.issues.flatMap(\.missingTargets)
    if failure.issues.contains(where: \.isDuplicate) {
      failure.kind = .duplicate
      failure.sentence = "Data ini sudah ada di SATUSEHAT."
    } else if !missing.isEmpty {
      failure.kind = .missingReference(missing)
      failure.sentence = "Data yang dirujuk belum ada di SATUSEHAT: \(missing.joined(separator: ", "))."
    } else {
      failure.sentence = RuleSentence.sentence(for: failure.issues)
    }
  }

  /// The outcome in `body`, if it is one.
  static func outcome(_ body: Data) -> OperationOutcome? {
    try? FHIRJSON.decode(OperationOutcome.self, from: body)
  }

  /// 401 because the client has no access to this product or environment (§5.2).
  static func isWrongEnvironment(_ body: Data) -> Bool {
    String(decoding: body, as: UTF8.self).contains("InvalidAPICallAsNoApiProductMatchFound")
  }
}

/// `Retry-After`, RFC 9110 §10.2.3: seconds. The date form is rare and left to our own back-off.
enum RetryAfter {
  static func read(_ header: String?) -> Duration? {
    header.flatMap { Int($0.trimmingCharacters(in: .whitespaces)) }.map { .seconds(max(0, $0)) }
  }
}
