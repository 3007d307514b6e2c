import BPJSKesehatan
import Clinic
import Store
import Vocabulary

extension Insurer {
  /// Everything the clinic asks BPJS Kesehatan for in the name of one facility. Each question is put with the credentials
  /// of its moment; where they may not be used, the answer says so.
  static func bpjs(
    _ clients: BPJSClients, at facility: FacilityID, _ references: PCareReferences, mapping: PCareMapping,
    store: Store
  ) -> Insurer {
    let pcare = { @Sendable () async throws(CredentialRefusal) in try await clients.pcare(facility) }
    return Insurer(
      eligibility: .withCredentials(pcare), directory: .withCredentials(pcare, references),
      letters: .withCredentials(pcare, mapping: mapping, store: store),
      history: clients.settings.pcare?.icareURL == nil
        ? .unavailable
        : .withCredentials { () throws(CredentialRefusal) in try await clients.icare(facility) },
      clubs: .pcare(references), screenings: .pcare(pcare),
      line: PCareDestination.line)
  }
}

private typealias PCareNow = @Sendable () async throws(CredentialRefusal) -> PCareClient

extension Eligibility {
  fileprivate static func withCredentials(_ client: @escaping PCareNow) -> Eligibility {
    Eligibility(
      byCard: { card in
        do throws(CredentialRefusal) {
          return await Eligibility.pcare(try await client()).byCard(card)
        } catch {
          return .unreachable(error.sentence)
        }
      },
      byNIK: { nik in
        do throws(CredentialRefusal) {
          return await Eligibility.pcare(try await client()).byNIK(nik)
        } catch {
          return .unreachable(error.sentence)
        }
      })
  }
}

extension ReferralDirectory {
  fileprivate static func withCredentials(
    _ client: @escaping PCareNow, _ references: PCareReferences
  ) -> ReferralDirectory {
    ReferralDirectory(
      choices: { await ReferralDirectory.choices(references) },
      hospitals: { wanted in
        do throws(CredentialRefusal) {
          return await ReferralDirectory.pcare(try await client(), references).hospitals(wanted)
        } catch {
          return .unavailable(error.sentence)
        }
      })
  }
}

extension ReferralLetters {
  /// The number is printed from the receipt while P-Care may not be asked.
  fileprivate static func withCredentials(
    _ client: @escaping PCareNow, mapping: PCareMapping, store: Store
  ) -> ReferralLetters {
    ReferralLetters { encounter, referral in
      let client = try? await client()
      return await ReferralLetters.pcare(client, mapping: mapping, store: store).letter(encounter, referral)
    }
  }
}

extension CareHistory {
  fileprivate static func withCredentials(
    _ client: @escaping @Sendable () async throws(CredentialRefusal) -> ICareClient
  ) -> CareHistory {
    CareHistory { card in
      do throws(CredentialRefusal) {
        return await CareHistory.icare(try await client()).open(card)
      } catch {
        return .unavailable(error.sentence)
      }
    }
  }
}
