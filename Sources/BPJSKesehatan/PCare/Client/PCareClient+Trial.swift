public import Clinic

extension PCareClient {
  /// Reads the shortest list: consumer, key and log-in are all shown to P-Care, and nothing is changed there.
  public func trial() async -> CredentialTrial.Answer {
    do throws(BPJSError) {
      let rows = try await kesadaran()
      return .works("P-Care menjawab dengan benar (\(rows.count) baris daftar kesadaran).")
    } catch {
      return .fails(error.sentence)
    }
  }
}
