import Vocabulary

extension AgreementTerms {
  /// Honorarium, and face to face the consumption at cost up to a maximum a person, for 15 to 30 people; once a month
  /// (education) or once a week from Monday to Sunday (physical activity).
  public func clubPayment(_ activity: ClubActivity) -> ClubPayment {
    let terms = activity.kind == .education ? clubs.education : clubs.physical
    let attendance = Step("Peserta hadir", .whole(Int64(activity.attendees)), source: source(.clubAttendance))
    if let (sentence, article) = refusal(of: activity, terms) {
      return ClubPayment(
        lines: [], refused: sentence, warnings: warnings(for: activity.date),
        explanation: [attendance, Step(sentence, .whole(0), source: source(article))])
    }
    let lines = lines(of: activity, terms)
    let parts = zip(lines, [Article.clubHonorarium, .clubConsumption]).map { line, article in
      Step(
        "\(line.what): \(line.quantity) × \(line.price.amount)", .money(line.amount), source: source(article))
    }
    let paid = Step("Dibayar", .money(lines.total), source: source(.clubHonorarium))
    return ClubPayment(
      lines: lines, refused: nil, warnings: warnings(for: activity.date),
      explanation: [attendance] + parts + [paid] + taxSteps(lines, activity))
  }

  /// What is withheld from the honorarium, and what is left of the whole (1.4, 2.4).
  private func taxSteps(_ lines: [ClaimLine], _ activity: ClubActivity) -> [Step] {
    guard let tax = clubs.tax(on: activity.date, of: activity.recipient) else { return [] }
    return [
      Step(
        "PPh Pasal 21 honorarium: \(tax.ratePercent) % dari \(tax.basePercent) % bruto", .money(lines.tax),
        source: tax.source),
      Step("Diterima bersih", .money(lines.total - lines.tax), source: source(.honorariumTax)),
    ]
  }

  /// The honorarium with the tax of its day.
  private func honorarium(_ code: String, _ activity: ClubActivity, _ gross: Rupiah) -> ClaimLine {
    let tax = clubs.tax(on: activity.date, of: activity.recipient)
    return ClaimLine(
      code, honorariumText(activity.kind), price: gross, tax: tax?.tax(of: gross) ?? .zero)
  }

  private func refusal(of activity: ClubActivity, _ terms: ClubTerms.Activity) -> (String, Article)? {
    if activity.attendees < clubs.fewest {
      return (
        "Peserta hadir \(activity.attendees), kurang dari \(clubs.fewest): tidak dibayar.", .clubAttendance
      )
    }
    switch terms.oncePer {
    case .month:
      guard let earlier = activity.history.first(where: { $0.isInMonth(of: activity.date) }) else {
        return nil
      }
      return ("Sudah ada kegiatan yang sama di bulan ini (\(earlier.iso)).", .clubFrequency)
    case .week:
      let monday = activity.date.monday
      guard let earlier = activity.history.first(where: { $0.monday == monday }) else { return nil }
      return ("Sudah ada kegiatan yang sama di minggu ini (\(earlier.iso)).", .clubFrequency)
    }
  }

  private func lines(of activity: ClubActivity, _ terms: ClubTerms.Activity) -> [ClaimLine] {
    guard activity.mode == .offline else {
      return [honorarium(terms.codeOnline, activity, terms.honorarium)]
    }
    let people = min(activity.attendees, clubs.most)
    let each = min(activity.costPerPerson, clubs.consumption)
    let room = max(terms.maximum - terms.honorarium, .zero)
    let speaker = honorarium(terms.codeOffline, activity, min(terms.honorarium, terms.maximum))
    let consumption = ClaimLine(terms.codeOffline, "Konsumsi", quantity: people, price: each)
    return consumption.amount <= room
      ? [speaker, consumption] : [speaker, ClaimLine(terms.codeOffline, "Konsumsi", price: room)]
  }

  private func honorariumText(_ kind: ClubActivity.Kind) -> String {
    kind == .education ? "Honorarium narasumber" : "Honorarium instruktur"
  }
}
