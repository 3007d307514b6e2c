import Vocabulary

extension AgreementTerms {
  public func deliveryPayment(_ birth: Delivery) -> DeliveryPayment {
    birth.complication ? emergency(birth) : normal(birth)
  }

  /// Without complication: by the team (Lampiran II I.A.4 rows 1 and 2).
  private func normal(_ birth: Delivery) -> DeliveryPayment {
    let team = Step(
      "Tim: \(birth.doctors) dokter dan \(birth.otherHealthWorkers) tenaga kesehatan lain",
      .whole(Int64(birth.doctors + birth.otherHealthWorkers)), source: source(.deliveryTeam))
    let full = delivery.withDoctor
    let small = delivery.withoutDoctor
    let code: String
    if birth.doctors >= full.doctors && birth.otherHealthWorkers >= full.others {
      code = full.code
    } else if birth.doctors + birth.otherHealthWorkers >= small.healthWorkers {
      code = small.code
    } else {
      return refuse(
        "Tim persalinan kurang dari \(small.healthWorkers) tenaga kesehatan: tidak ada tarif persalinan.",
        .deliveryTeam, after: team)
    }
    let unpaid =
      birth.postDeliveryAction
      ? ["Tindakan pascapersalinan dibayar hanya di samping tarif persalinan PONED."] : []
    return pay(code, extra: [], article: .deliveryTeam, after: team, warnings: unpaid)
  }

  /// With complication: only at a PONED, by the days (Lampiran I I.B.2.c; Lampiran II I.A.4 rows 3 to 5). A stay between or
  /// beyond the printed days is paid by the longest package it fills; days not given are never paid.
  private func emergency(_ birth: Delivery) -> DeliveryPayment {
    let days = Step("Hari perawatan", .whole(Int64(birth.days)), source: source(.deliveryEmergency))
    guard birth.poned else {
      return refuse(
        "Persalinan dengan komplikasi di Puskesmas non-PONED tidak punya tarif persalinan: ajukan pra rujukan dan ambulans.",
        .deliveryEmergency, after: days)
    }
    guard birth.doctors + birth.otherHealthWorkers > 0 else {
      return refuse("Tidak ada penolong persalinan.", .deliveryTeam, after: days)
    }
    guard let package = delivery.emergency.last(where: { $0.days <= birth.days }) else {
      let shortest = delivery.emergency.first?.days ?? 0
      return refuse(
        "Perawatan \(birth.days) hari: tarif PONED mulai dari \(shortest) hari.", .deliveryEmergency,
        after: days)
    }
    return pay(
      package.code, extra: birth.postDeliveryAction ? [delivery.afterDelivery] : [],
      article: .deliveryEmergency,
      after: days, warnings: [])
  }

  private func pay(
    _ code: String, extra: [String], article: Article, after first: Step, warnings: [String]
  ) -> DeliveryPayment {
    let lines = ([code] + extra).map { ClaimLine($0, what($0), price: amount(of: $0)) }
    return DeliveryPayment(
      code: code, lines: lines, refused: nil, warnings: warnings,
      explanation: [first]
        + lines.map { Step("\($0.code): \($0.what)", .money($0.amount), source: tariffSource($0.code)) }
        + [Step("Dibayar", .money(lines.total), source: source(article))])
  }

  private func refuse(_ sentence: String, _ article: Article, after first: Step) -> DeliveryPayment {
    DeliveryPayment(
      code: nil, lines: [], refused: sentence, warnings: [],
      explanation: [first, Step(sentence, .whole(0), source: source(article))])
  }
}
