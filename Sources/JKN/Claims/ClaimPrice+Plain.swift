import Vocabulary

/// Services whose tariff has no rule beside its own conditions.
extension ClaimPrice {
  mutating func price(_ plain: ClaimService.Plain) {
    guard let line = terms.tariffs[plain.code] else {
      return lacks(
        "Kode tarif \(plain.code) tidak ada di perjanjian \(terms.name).", codes: [plain.code], .tariff)
    }
    guard (1...1000).contains(plain.quantity) else {
      return lacks("Jumlah pelayanan harus 1 sampai 1000.", codes: [plain.code], .tariff)
    }
    let history = earlier(plain, needing: line.requires?.code)
    let local = line.isLocal ? localTariff(plain) : nil
    guard !line.isLocal || local != nil else { return }
    guard
      let service = plainCase(
        plain.code, history: history, quantity: plain.quantity, localTariff: local?.amount)
    else { return lacks("Tanggal pelayanan mendahului tanggal lahir pasien.", codes: [plain.code], .tariff) }
    do throws(Problem) {
      let payment = try terms.tariffPayment(service)
      take(payment, code: plain.code, TariffConditions(service, line).findings, before: local?.steps ?? [])
      if service.isFollowUp, line.includesFollowUp {
        find(
          .note,
          "Rekam medis \(service.date.iso) hanya memuat konseling atau kontrol. Bila pelayanannya memang diberikan, catat tindakannya di rekam medis.",
          .tariff)
      }
    } catch {
      lacks(error.sentence, codes: [plain.code], .tariff)
    }
  }

  /// One trip by the regulation in force on the day; what is missing is found and told.
  private mutating func localTariff(_ plain: ClaimService.Plain) -> (amount: Rupiah, steps: [Step])? {
    guard let trip = plain.trip else {
      lacks("Isi lewat darat atau air, supaya tarif Perda dapat dicari.", codes: [plain.code], .localTariff)
      return nil
    }
    guard let tariff = ground.localTariffs.tariff(trip.way, on: service.day) else {
      lacks(
        ground.localTariffs.missing(trip.way, on: service.day), codes: [plain.code], .localTariff,
        remedy: .localTariffs)
      return nil
    }
    guard let amount = tariff.amount(for: trip) else {
      lacks(
        "\(tariff.citation) menghitung per kilometer: isi jaraknya.", codes: [plain.code], .localTariff)
      return nil
    }
    return (amount, steps(of: tariff, trip, amount))
  }

  private func steps(of tariff: LocalTariff, _ trip: ClaimService.Trip, _ amount: Rupiah) -> [Step] {
    let neighbour = Step(
      "\(ground.localTariffs.region) tidak mempunyai Perda; dipakai daerah terdekat yang geografinya setara (\(tariff.likeness))",
      .text(tariff.government), source: terms.source(.localTariff))
    let unit = Step(
      "Ambulans \(tariff.way.word), \(tariff.basis.word), berlaku mulai \(tariff.from.iso)",
      .money(tariff.amount), source: tariff.citation)
    let distance = Step(
      "Jarak \(trip.kilometres ?? 0) km × \(tariff.amount.amount)", .money(amount), source: tariff.citation)
    return (tariff.isOwn ? [] : [neighbour]) + [unit] + (tariff.basis == .kilometre ? [distance] : [])
  }

  /// What was done before: our own claims, and what somebody wrote down of elsewhere.
  private func earlier(_ plain: ClaimService.Plain, needing code: String?) -> [TariffCase.Earlier] {
    var history = past.map { earlier in
      TariffCase.Earlier(
        code: earlier.service.mainCode(by: earlier.performer, terms), date: earlier.day,
        positive: earlier.service.isPositive, jaws: earlier.service.jaws)
    }
    if let code, let after = plain.after, after <= service.day {
      history.append(TariffCase.Earlier(code: code, date: after, positive: true))
    }
    return history
  }
}

extension ClaimService {
  var isPositive: Bool? { if case .tariff(let plain) = self { plain.positive } else { nil } }

  /// Of a prosthesis; empty for everything else.
  var jaws: [Jaw] { if case .prosthesis(let denture) = self { denture.jaws } else { [] } }

  /// The tariff it is claimed by as far as its facts tell.
  func mainCode(by performer: Performer, _ terms: AgreementTerms) -> String {
    switch self {
    case .tariff(let plain): plain.code
    case .antenatal(let visit):
      terms.antenatalCode(
        performer.antenatal ?? .midwife, ultrasound: visit.ultrasound, number: visit.number)
    case .postnatal: performer == .networkMidwife ? terms.postnatal.network : terms.postnatal.own
    case .delivery: terms.delivery.withDoctor.code
    case .inpatient: terms.inpatient.code
    case .prosthesis(let denture):
      denture.upper && denture.lower ? terms.prosthesis.twoJaws : terms.prosthesis.oneJaw
    case .club(let club): club.code(terms)
    }
  }
}

extension ClaimService.Club {
  func code(_ terms: AgreementTerms) -> String {
    let activity = physical ? terms.clubs.physical : terms.clubs.education
    return online ? activity.codeOnline : activity.codeOffline
  }
}

extension Performer {
  /// As the rules of pregnancy and childbed know them.
  var antenatal: AntenatalVisit.Performer? {
    switch self {
    case .doctor: .doctor
    case .midwife: .midwife
    case .networkMidwife: .networkMidwife
    default: nil
    }
  }
}
