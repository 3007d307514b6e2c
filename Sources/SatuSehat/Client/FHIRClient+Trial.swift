public import Clinic

extension FHIRClient {
  /// Asks for a token: that shows client_id and client_secret, and changes nothing there.
  public func trial() async -> CredentialTrial.Answer {
    do throws(SatuSehatFailure) {
      try await signIn()
      return .works("SATUSEHAT memberi token untuk client_id ini.")
    } catch {
      return .fails(error.sentence)
    }
  }
}
