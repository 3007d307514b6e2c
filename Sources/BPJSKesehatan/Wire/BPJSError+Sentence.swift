extension BPJSError {
  /// One sentence for the person at the desk; the service's own words are kept as they are (contract 1.8).
  public var sentence: String {
    switch self {
    case .unreachable:
      "BPJS Kesehatan tidak dapat dihubungi. Periksa sambungan internet; pengiriman akan dicoba lagi."
    case .noAnswer:
      "BPJS Kesehatan tidak menjawab sampai batas waktu. Sebelum mengirim lagi, sistem memeriksa apakah data sudah masuk."
    case .foreignAnswer(429, _):
      "BPJS Kesehatan sedang membatasi permintaan. Pengiriman akan dicoba lagi."
    case .foreignAnswer(let status, _):
      "Layanan BPJS Kesehatan sedang terganggu (kode \(status)). Pengiriman akan dicoba lagi."
    case .unreadable:
      "Jawaban BPJS Kesehatan tidak dapat dibaca. Bila berulang, periksa cons-id, secret key, dan jam server."
    case .refused(let refusal):
      refusal.sentence
    }
  }
}

extension BPJSError.Refusal {
  var sentence: String {
    switch disposition(of: .add) {
    case .duplicate: "Data ini sudah ada di P-Care: \(words)"
    case .blocked: "BPJS Kesehatan menolak akses: \(words). Periksa pada halaman Kredensial."
    case .retry, .unknownOutcome: "Layanan BPJS Kesehatan sedang terganggu (kode \(code)): \(words)"
    case .needsAttention: "P-Care menolak (kode \(code)): \(words)"
    }
  }
}
