import Testing

@testable import BPJSKesehatan

@Suite("What may be done after a failure (contract 1.8)")
struct DispositionTests {
  private func refused(_ code: Int, _ message: String, _ details: [FieldMessage] = []) -> BPJSError {
    .refused(.init(code: code, message: message, details: details))
  }

  @Test("A write whose answer was lost is looked for before it is repeated")
  func lostAnswers() {
    for error in [
      BPJSError.noAnswer, .foreignAnswer(status: 502, excerpt: ""), .foreignAnswer(status: 503, excerpt: ""),
      .unreadable(code: 201, reason: "AES"), refused(408, "REQUEST_TIMEOUT"), refused(500, "Kesalahan"),
      refused(204, "NO_CONTENT"),
    ] {
      #expect(error.disposition(of: .add) == .unknownOutcome)
      #expect(error.disposition(of: .read) == .retry)
    }
  }

  @Test("What was surely not done is repeated")
  func notDone() {
    #expect(BPJSError.unreachable.disposition(of: .add) == .retry)
    #expect(refused(429, "Too many").disposition(of: .add) == .retry)
    #expect(BPJSError.foreignAnswer(status: 429, excerpt: "").disposition(of: .add) == .retry)
  }

  @Test("A duplicate is known by its words, whatever the code", arguments: [401, 412, 428])
  func duplicates(code: Int) {
    let words = "Peserta sudah di-entri di poli yang sama pada hari yang sama."
    #expect(refused(code, words).disposition(of: .add) == .duplicate)
    #expect(
      refused(code, "PRECONDITION_FAILED", [.init(field: "noKartu", message: words)])
        .disposition(of: .add) == .duplicate)
    #expect(refused(code, words).disposition(of: .remove) == .needsAttention)
  }

  @Test(
    "Refused access blocks everything until the credentials are mended",
    arguments: [
      (401, "UNAUTHORIZED"), (401, "Signature Service Tidak Sesuai"), (424, "FAILED_DEPENDENCY"),
      (404, "Unauthorized! You are not registered for this service!"),
      (200, "Unauthorized! Consumer ID is expired!"),
    ])
  func access(code: Int, message: String) {
    #expect(refused(code, message).disposition(of: .add) == .blocked)
    #expect(refused(code, message).disposition(of: .read) == .blocked)
  }

  @Test("A complaint about the record goes to a person, also when it comes as a server's fault")
  func record() {
    let complaint = [FieldMessage(field: "kdPoli", message: "Tidak sesuai dengan referensi sistem.")]
    #expect(refused(412, "PRECONDITION_FAILED", complaint).disposition(of: .add) == .needsAttention)
    #expect(
      refused(500, "kdPoli Tidak sesuai dengan referensi sistem").disposition(of: .add) == .needsAttention)
    #expect(
      refused(500, "Cannot access child value on Newtonsoft.Json.Linq.JValue.").disposition(of: .add)
        == .needsAttention)
  }

  @Test("The person reads the service's own words")
  func sentences() {
    let complaint = [FieldMessage(field: "kdPoli", message: "Tidak sesuai dengan referensi sistem.")]
    #expect(
      refused(412, "PRECONDITION_FAILED", complaint).sentence
        == "P-Care menolak (kode 412): kdPoli: Tidak sesuai dengan referensi sistem.")
    #expect(refused(401, "UNAUTHORIZED").sentence.contains("halaman Kredensial"))
  }
}
