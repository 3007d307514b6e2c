import Vocabulary

/// Pregnancy, childbed and delivery, each with the visits before it.
extension ClaimPrice {
  mutating func price(_ visit: ClaimService.Antenatal) {
    guard let performer = service.performer.antenatal else {
      return lacks(
        "ANC dilakukan oleh dokter atau bidan.", codes: [terms.antenatal.codes.midwife], .antenatal)
    }
    let code = terms.antenatalCode(performer, ultrasound: visit.ultrasound, number: visit.number)
    guard let lastPeriod = visit.lastPeriod else {
      return lacks("Isi HPHT supaya trimester dan kunjungannya dapat dihitung.", codes: [code], .antenatal)
    }
    guard let trimester = Self.trimester(on: service.day, since: lastPeriod) else {
      return lacks("HPHT \(lastPeriod.iso) tidak cocok dengan tanggal pelayanan.", codes: [code], .antenatal)
    }
    let earlier = past.compactMap { $0.antenatal(since: lastPeriod) }
    let now = AntenatalVisit(
      date: service.day, trimester: trimester, number: visit.number, performer: performer,
      ultrasound: visit.ultrasound, reasonNoDoctorOrUltrasound: visit.reason)
    let payment = terms.antenatalPayment(earlier + [now])
    guard let priced = payment.visits.last else { return }
    let line = ClaimLine(
      priced.code, "\(terms.what(priced.code)), kunjungan ke-\(visit.number)", price: priced.payable)
    let step = Step(
      "Usia kehamilan \(service.day.days(since: lastPeriod) / 7) minggu: trimester",
      .whole(Int64(trimester)), source: terms.source(.antenatal))
    // The last step but one is this visit's; the others belong to the earlier ones.
    take(
      priced.refused == nil ? [line] : [], codes: [priced.code],
      [step] + payment.explanation.dropLast().suffix(1),
      refused: priced.refused, kind: .frequency, .antenatal)
  }

  /// Up to 12 weeks, up to 24, and after (Permenkes 21/2021 art. 13); `nil` for a day on which nobody is pregnant.
  static func trimester(on day: CalendarDate, since lastPeriod: CalendarDate) -> Int? {
    let days = day.days(since: lastPeriod)
    guard (0...308).contains(days) else { return nil }
    return days <= 12 * 7 ? 1 : days <= 24 * 7 ? 2 : 3
  }

  mutating func price(_ visit: ClaimService.Postnatal) {
    guard let performer = service.performer.antenatal else {
      return lacks("PNC dilakukan oleh dokter atau bidan.", codes: [terms.postnatal.own], .postnatal)
    }
    let code = performer == .networkMidwife ? terms.postnatal.network : terms.postnatal.own
    guard let deliveredOn = visit.deliveredOn else {
      return lacks("Isi tanggal bersalin supaya masa nifas dapat dihitung.", codes: [code], .postnatal)
    }
    guard deliveredOn <= service.day, visit.mother || visit.baby else {
      return lacks(
        "Tanggal bersalin tidak boleh sesudah kunjungan, dan ibu atau bayi harus diperiksa.", codes: [code],
        .postnatal)
    }
    let earlier = past.compactMap { $0.postnatal(after: deliveredOn) }
    let now = PostnatalVisit(date: service.day, mother: visit.mother, baby: visit.baby, performer: performer)
    let payment = terms.postnatalPayment(deliveredOn: deliveredOn, earlier + [now])
    guard let priced = payment.visits.last else { return }
    take(
      priced.lines, codes: [code],
      payment.explanation.prefix(1) + payment.explanation.dropLast().suffix(1), refused: priced.refused,
      kind: .frequency, .postnatal)
  }

  mutating func price(_ birth: ClaimService.Birth) {
    let payment = terms.deliveryPayment(
      Delivery(
        doctors: birth.doctors, otherHealthWorkers: birth.otherHealthWorkers,
        complication: birth.complication,
        poned: ground.isPONED, days: birth.days, postDeliveryAction: birth.postDeliveryAction))
    let codes = payment.lines.isEmpty ? [terms.delivery.withDoctor.code] : payment.lines.map(\.code)
    take(
      payment.lines, codes: codes, payment.explanation, refused: payment.refused, kind: .requirement,
      .deliveryTeam)
    let near = past.contains { earlier in
      if case .delivery = earlier.service { service.day.days(since: earlier.day) < 180 } else { false }
    }
    if near {
      find(.frequency, "Persalinan pasien ini sudah diklaim kurang dari 180 hari sebelumnya.", .deliveryTeam)
    }
  }
}

extension ClaimedService {
  /// As a visit of the pregnancy that began then; two dates of one pregnancy may differ by some weeks.
  fileprivate func antenatal(since lastPeriod: CalendarDate) -> AntenatalVisit? {
    guard case .antenatal(let visit) = service, let own = visit.lastPeriod,
      abs(own.days(since: lastPeriod)) <= 42, let performer = performer.antenatal,
      let trimester = ClaimPrice.trimester(on: day, since: own)
    else { return nil }
    return AntenatalVisit(
      date: day, trimester: trimester, number: visit.number, performer: performer,
      ultrasound: visit.ultrasound, reasonNoDoctorOrUltrasound: visit.reason)
  }

  fileprivate func postnatal(after deliveredOn: CalendarDate) -> PostnatalVisit? {
    guard case .postnatal(let visit) = service, let own = visit.deliveredOn,
      abs(own.days(since: deliveredOn)) <= 42, day >= deliveredOn, let performer = performer.antenatal
    else { return nil }
    return PostnatalVisit(date: day, mother: visit.mother, baby: visit.baby, performer: performer)
  }
}
