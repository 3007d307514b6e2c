public import Clinic
public import Vocabulary

extension AntreanClient {
  /// Reads the polis of a day; nothing is changed there.
  public func trial(on day: CalendarDate) async -> CredentialTrial.Answer {
    do throws(BPJSError) {
      let rows = try await poli(on: day)
      return .works("Antrean Online menjawab dengan benar (\(rows.count) poli hari ini).")
    } catch {
      return .fails(error.antreanSentence)
    }
  }
}
