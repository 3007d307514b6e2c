public import Vocabulary

extension AgreementTerms {
  /// One visit a period: days 0–2, 3–7 and 8–28 for mother and baby, 29–42 for the mother. A second visit in a period is
  /// recorded, not billed.
  ///
  /// - Parameter visits: in the order in which they took place, none before `deliveredOn`.
  public func postnatalPayment(deliveredOn: CalendarDate, _ visits: [PostnatalVisit]) -> PostnatalPayment {
    var taken: Set<Int> = []
    let article = source(.postnatal)
    var steps = [Step("Tanggal bersalin (hari ke-0)", .date(deliveredOn), source: article)]
    let priced = visits.map { visit in
      let day = visit.date.days(since: deliveredOn)
      let index = postnatal.periods.firstIndex { $0.days.contains(day) }
      let refused = refusal(of: visit, day: day, index, taken: taken)
      let lines = refused == nil ? lines(of: visit, index) : []
      if refused == nil, let index { taken.insert(index) }
      let who = refused ?? lines.map(\.what).joined(separator: "; ")
      steps.append(
        Step(
          "Hari ke-\(day): \(who)", .money(lines.total),
          source: lines.first.map { tariffSource($0.code) } ?? article))
      return PostnatalPayment.Visit(period: index.map { $0 + 1 }, lines: lines, refused: refused)
    }
    let total = priced.reduce(Rupiah.zero) { $0 + $1.payable }
    return PostnatalPayment(
      visits: priced, warnings: visits.flatMap { warnings(for: $0.date) } + unpaidBabies(visits, deliveredOn),
      explanation: steps + [Step("Jumlah", .money(total), source: article)])
  }

  private func refusal(of visit: PostnatalVisit, day: Int, _ index: Int?, taken: Set<Int>) -> String? {
    guard let index else { return "Hari ke-\(day) di luar masa kunjungan nifas: dicatat, tidak ditagih." }
    guard !taken.contains(index) else {
      return "Kunjungan kedua di masa PNC \(index + 1): dicatat, tidak ditagih."
    }
    guard visit.mother || postnatal.periods[index].baby else {
      return "PNC \(index + 1) hanya untuk ibu: kunjungan bayi dicatat, tidak ditagih."
    }
    return nil
  }

  private func lines(of visit: PostnatalVisit, _ index: Int?) -> [ClaimLine] {
    guard let index else { return [] }
    let code = visit.performer == .networkMidwife ? postnatal.network : postnatal.own
    let price = amount(of: code)
    let baby = visit.baby && postnatal.periods[index].baby
    switch postnatal.lines {
    case .visit: return [ClaimLine(code, "PNC \(index + 1)", price: price)]
    case .motherAndBaby:
      return [(visit.mother, "ibu"), (baby, "bayi")].compactMap { isSeen, who in
        isSeen ? ClaimLine(code, "PNC \(index + 1) \(who)", price: price) : nil
      }
    }
  }

  private func unpaidBabies(_ visits: [PostnatalVisit], _ deliveredOn: CalendarDate) -> [String] {
    visits.filter { visit in
      let day = visit.date.days(since: deliveredOn)
      return visit.mother && visit.baby
        && postnatal.periods.contains { $0.days.contains(day) && !$0.baby }
    }.map { "Kunjungan \($0.date.iso): masa ini hanya untuk ibu, bayi tidak ditagih." }
  }
}
