import Vocabulary

extension AgreementTerms {
  /// Each visit by performer and ultrasound, six at the most, each in its slot; a slot that was missed stays unpaid.
  ///
  /// - Parameter visits: in the order in which they took place.
  public func antenatalPayment(_ visits: [AntenatalVisit]) -> AntenatalPayment {
    var taken: Set<Int> = []
    let priced = visits.map { visit in
      let code = antenatalCode(visit.performer, ultrasound: visit.ultrasound, number: visit.number)
      let refused = refusal(of: visit, taken: taken)
      if refused == nil { taken.insert(visit.number) }
      return AntenatalPayment.Visit(
        number: visit.number, code: code, payable: refused == nil ? amount(of: code) : .zero, refused: refused
      )
    }
    let article = source(.antenatal)
    let steps = priced.map {
      Step(
        "Kunjungan ke-\($0.number), \($0.code): \($0.refused ?? what($0.code))", .money($0.payable),
        source: $0.refused == nil ? tariffSource($0.code) : article)
    }
    let total = priced.reduce(Rupiah.zero) { $0 + $1.payable }
    return AntenatalPayment(
      visits: priced, warnings: visits.flatMap { warnings(for: $0.date) },
      explanation: steps + [Step("Jumlah", .money(total), source: article)])
  }

  /// The tariff with ultrasound is printed for visits 1 and 5 only; a doctor's other visits are paid without.
  func antenatalCode(_ performer: AntenatalVisit.Performer, ultrasound: Bool, number: Int) -> String {
    switch performer {
    case .doctor:
      ultrasound && antenatal.ultrasoundVisits.contains(number)
        ? antenatal.codes.doctorUltrasound : antenatal.codes.doctor
    case .midwife: antenatal.codes.midwife
    case .networkMidwife: antenatal.codes.networkMidwife
    }
  }

  private func refusal(of visit: AntenatalVisit, taken: Set<Int>) -> String? {
    guard (1...antenatal.slots.count).contains(visit.number) else {
      return
        "Kunjungan ke-\(visit.number) dicatat, tidak ditagih: paling banyak \(antenatal.slots.count) kunjungan."
    }
    let trimester = antenatal.slots[visit.number - 1]
    guard visit.trimester == trimester else {
      return
        "Kunjungan ke-\(visit.number) harus di trimester \(trimester), bukan trimester \(visit.trimester)."
    }
    guard !taken.contains(visit.number) else { return "Kunjungan ke-\(visit.number) sudah ditagih." }
    let isFull = visit.performer == .doctor && visit.ultrasound
    if antenatal.ultrasoundVisits.contains(visit.number), !isFull, visit.reasonNoDoctorOrUltrasound == nil {
      return
        "Kunjungan ke-\(visit.number) harus oleh dokter dengan USG; isi alasannya bila tidak ada dokter atau USG."
    }
    return nil
  }
}
