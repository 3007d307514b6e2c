public import Clinic
import Vocabulary

extension CareHistory {
  public static func icare(_ client: ICareClient) -> CareHistory {
    CareHistory { card in
      do throws(BPJSError) {
        return .address(try await client.validate(noKartu: card.text))
      } catch {
        if case .refused(let refusal) = error, refusal.code < 500 {
          return .unavailable("i-Care menolak (kode \(refusal.code)): \(refusal.words)")
        }
        return .unavailable(error.sentence)
      }
    }
  }
}
