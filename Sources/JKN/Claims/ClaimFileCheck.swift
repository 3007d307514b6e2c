import Vocabulary

/// The checks that ask for papers and dates rather than for a tariff's own conditions.
struct ClaimFileCheck {
  private let service: ClaimedService
  private let terms: AgreementTerms
  private let ground: ClaimGround

  init(_ service: ClaimedService, _ terms: AgreementTerms, _ ground: ClaimGround) {
    self.service = service
    self.terms = terms
    self.ground = ground
  }

  /// The same tariff for the same person on the same day.
  func duplicate(_ codes: [String], _ past: [(code: String, day: CalendarDate)]) -> [ClaimFinding] {
    guard
      let code = codes.first(where: { code in past.contains { $0.code == code && $0.day == service.day } })
    else { return [] }
    return [
      ClaimFinding(
        .duplicate, "Pelayanan \(code) pada \(service.day.iso) sudah ada di klaim lain.",
        source: terms.source(.claimTruth))
    ]
  }

  /// A delivery in a stay that was sent already: the delivery's tariff holds the stay's days (Lampiran II I.A.4).
  func carried(by sent: [ClaimedService]) -> [ClaimFinding] {
    guard service.isDelivery, let stay = sent.first(where: { $0.isStay(over: service.day) }) else {
      return []
    }
    return [
      ClaimFinding(
        .duplicate,
        "Rawat inap sampai \(stay.day.iso) sudah diajukan; tarif persalinan sudah memuat harinya.",
        source: terms.source(.inpatientTariff))
    ]
  }

  /// A licence, and for a network facility an agreement and its licence to operate, valid on the day (PAY-08, NET-13).
  var permit: [ClaimFinding] {
    let permit = service.permit
    var found: [ClaimFinding] = []
    if !service.isClub, !permit.licences.contains(where: { $0.contains(service.day) }) {
      let sentence =
        permit.licences.isEmpty
        ? "SIP \(permit.holder) belum dicatat di daftar SIP."
        : "SIP \(permit.holder) tidak berlaku pada \(service.day.iso)."
      found.append(ClaimFinding(.licence, sentence, source: terms.source(.claimLicence)))
    }
    if permit.isNetwork, !permit.isAgreed(on: service.day) {
      found.append(
        ClaimFinding(
          .network, "Perjanjian jejaring \(permit.holder) tidak berlaku pada \(service.day.iso).",
          source: terms.source(.claimNetwork)))
    }
    if !permit.operating.isEmpty, !permit.operating.contains(where: { $0.contains(service.day) }) {
      found.append(
        ClaimFinding(
          .licence, "Izin operasional jejaring \(permit.holder) tidak berlaku pada \(service.day.iso).",
          source: terms.source(.claimNetwork)))
    }
    return found
  }

  func evidence(_ items: [EvidenceList.Item]) -> [ClaimFinding] {
    items.filter { !$0.isConditional && !service.evidence.contains($0.code) }.map {
      ClaimFinding(.evidence, "Belum ada: \($0.title).", source: $0.source)
    }
  }

  /// An agreement that has ended guarantees nothing that is done after its last day (SAN-06), whatever its printed term.
  var agreement: [ClaimFinding] {
    if let gap = ground.course.gap(on: service.day) {
      return [
        ClaimFinding(
          .agreement,
          "Perjanjian berakhir \(gap.lastDay.iso) (\(gap.why.lowercased())): pelayanan \(service.day.iso) tidak dijamin lagi.",
          source: gap.source)
      ]
    }
    guard !terms.isInForce(on: service.day) else { return [] }
    return [
      ClaimFinding(
        .agreement,
        "Tanggal \(service.day.iso) di luar masa perjanjian \(terms.name) (\(terms.period)). Pilih perjanjian yang berlaku di Kapitasi & KBK.",
        source: terms.title)
    ]
  }

  func expiry(_ expiry: ClaimExpiry) -> [ClaimFinding] {
    let article = terms.source(service.isClub ? .clubExpiry : .claimExpiry)
    if service.day > ground.today {
      return [ClaimFinding(.expiry, "Pelayanan ini belum terjadi (\(service.day.iso)).", source: article)]
    }
    guard expiry.status == .expired else { return [] }
    return [
      ClaimFinding(
        .expiry, "Kedaluwarsa: berkas harus diterima lengkap paling lambat \(expiry.lastDay.iso).",
        source: article)
    ]
  }
}
