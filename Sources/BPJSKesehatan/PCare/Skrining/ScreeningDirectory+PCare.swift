public import Clinic
import Vocabulary

extension ScreeningDirectory {
  /// Asked of P-Care at the moment (contract 3.14).
  public static func pcare(
    _ client: @escaping @Sendable () async throws(CredentialRefusal) -> PCareClient
  ) -> ScreeningDirectory {
    ScreeningDirectory(
      totals: {
        await answer(client) { client throws(BPJSError) in
          try await client.rekapSkrining().map(ScreeningTotal.init)
        }
      },
      participants: { search in
        await answer(client) { client throws(BPJSError) in
          try await client.pesertaSkrining(search).map(ScreenedParticipant.init)
        }
      },
      candidates: { programme, search in
        await answer(client) { client throws(BPJSError) in
          try await client.prolanisSkrining(programme.screened, search).map(ProlanisCandidate.init)
        }
      })
  }

  private static func answer<Row: Sendable & Hashable>(
    _ client: @Sendable () async throws(CredentialRefusal) -> PCareClient,
    _ ask: @Sendable (PCareClient) async throws(BPJSError) -> [Row]
  ) async -> Answer<Row> {
    let asked: PCareClient
    do throws(CredentialRefusal) { asked = try await client() } catch { return .unavailable(error.sentence) }
    do throws(BPJSError) { return .found(try await ask(asked)) } catch { return .unavailable(error.sentence) }
  }
}

extension ProlanisProgramme {
  fileprivate var screened: SkriningProlanis.Program { self == .diabetes ? .diabetes : .hypertension }
}

extension ScreeningTotal {
  fileprivate init(_ rekap: SkriningRekap) {
    let prefix = "penyakit_"
    let name = rekap.penyakit
    self.init(
      disease: name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name, atRisk: rekap.beresiko,
      notAtRisk: rekap.tidakBeresiko)
  }
}

extension ScreenedParticipant {
  fileprivate init(_ peserta: SkriningPeserta) {
    self.init(
      card: peserta.noKartu, name: peserta.nama ?? "", age: peserta.usia, isAtRisk: peserta.berisiko)
  }
}

extension ProlanisCandidate {
  fileprivate init(_ candidate: SkriningProlanis) {
    let diagnosis = (candidate.diagnosaTerakhir ?? "").split(separator: ";").map(String.init)
    self.init(
      card: candidate.noKartu, name: candidate.nama ?? "", age: candidate.usia,
      lastDiagnosis: diagnosis.map(\.trimmingBlanks).filter { !$0.isEmpty }.joined(separator: " "),
      isMember: candidate.isMember)
  }
}
