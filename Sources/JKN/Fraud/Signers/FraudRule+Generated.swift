import Vocabulary

/// Signatures that no person gave (KBK-13; Ps.12(1)b.1: fictitious visits).
extension FraudRule {
  /// Why a day's signatures look made by a machine; nil for most. More than anybody can examine in a day, or a name without an
  /// account, a registration and a licence.
  public func generated(_ day: SignerDay) -> String? {
    let most = limit(.records)
    if day.records >= most {
      return
        "\(day.name) menandatangani \(day.records) kunjungan pada satu hari; mulai \(most) tidak mungkin diperiksa "
        + "satu orang."
    }
    if !day.hasAccount, !day.hasLicence {
      return
        "\(day.name) menandatangani \(day.records) kunjungan tanpa akun, STR, dan SIP: tidak ada orang di balik nama itu."
    }
    return nil
  }

  /// One hit for a signer's day, with the visits behind it.
  func generated(_ visits: [FraudVisit], _ days: [SignerDay]) -> [FraudHit] {
    let signed = Dictionary(grouping: visits) { "\($0.author.text)/\($0.day.iso)" }
    return days.compactMap { day in
      guard let why = generated(day) else { return nil }
      let subject = "\(day.signer.text)/\(day.day.iso)"
      return FraudHit(
        code, subject: subject, on: day.day, why, visits: (signed[subject] ?? []).map(\.id))
    }
  }
}
