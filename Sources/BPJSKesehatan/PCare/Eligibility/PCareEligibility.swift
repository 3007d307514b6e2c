public import Clinic
import Vocabulary

extension Eligibility {
  /// Asks P-Care (contract 3.9). Care never waits for it: what cannot be asked is said so.
  public static func pcare(_ client: PCareClient) -> Eligibility {
    Eligibility(
      byCard: { card in
        await answer("Nomor kartu \(card.text)") { () async throws(BPJSError) in
          try await client.peserta(noKartu: card.text)
        }
      },
      byNIK: { nik in
        await answer("NIK \(nik.masked)") { () async throws(BPJSError) in
          try await client.peserta(nik: nik.text)
        }
      })
  }

  private static func answer(
    _ asked: String, _ ask: () async throws(BPJSError) -> Peserta?
  ) async -> Answer {
    do throws(BPJSError) {
      guard let peserta = try await ask() else {
        return .unknown("\(asked) tidak terdaftar sebagai peserta JKN.")
      }
      guard let participant = Participant(peserta) else {
        return .unknown("Jawaban BPJS untuk \(asked) tidak memuat nomor kartu yang benar.")
      }
      return .participant(participant)
    } catch {
      switch error.disposition(of: .read) {
      case .needsAttention, .duplicate: return .unknown(error.sentence)
      case .retry, .blocked, .unknownOutcome: return .unreachable(error.sentence)
      }
    }
  }
}

extension Eligibility.Participant {
  /// Nil without a card number of 13 digits. The sex is P-Care's, or that of the NIK.
  fileprivate init?(_ peserta: Peserta) {
    guard let card = try? JKNNumber(peserta.noKartu) else { return nil }
    let nik = peserta.noKTP.flatMap { try? NIK($0) }
    let owed = peserta.tunggakan > 0 ? ", tunggakan \(peserta.tunggakan)" : ""
    let sex: Sex? = peserta.sex == "P" ? .female : peserta.sex == "L" ? .male : nik?.sex
    self.init(
      card: card, name: peserta.nama ?? "", sex: sex ?? .male,
      birthDate: peserta.tglLahir, nik: nik?.text, active: peserta.aktif,
      status: (peserta.ketAktif ?? (peserta.aktif ? "AKTIF" : "TIDAK AKTIF")) + owed,
      providerCode: peserta.kdProvider ?? "", providerName: peserta.nmProvider ?? "",
      membership: peserta.jenis ?? "", classOfCare: peserta.kelas ?? "", referBack: peserta.pstPrb)
  }
}
