import Vocabulary

/// Stays, prostheses and clubs.
extension ClaimPrice {
  mutating func price(_ stay: ClaimService.Stay) {
    let code = terms.inpatient.code
    guard stay.admitted <= service.day else {
      return lacks("Tanggal masuk tidak boleh sesudah tanggal pulang.", codes: [code], .inpatientDays)
    }
    let span = stay.admitted...service.day
    let birth = past.contains { earlier in
      if case .delivery = earlier.service { span.contains(earlier.day) } else { false }
    }
    let payment = terms.inpatientStay(
      admitted: stay.admitted, discharged: service.day, obstetricDelivery: birth)
    take(
      payment.lines, codes: [code], payment.explanation, refused: payment.refused, kind: .requirement,
      .inpatientTariff)
    let overlaps = past.contains { earlier in
      if case .inpatient(let other) = earlier.service {
        // Discharged and admitted again on one day are two stays.
        other.admitted < service.day && stay.admitted < earlier.day
      } else {
        false
      }
    }
    if overlaps {
      find(.duplicate, "Hari rawat ini tumpang tindih dengan rawat inap yang sudah diklaim.", .inpatientDays)
    }
  }

  mutating func price(_ denture: ClaimService.Denture) {
    let code = denture.jaws.count > 1 ? terms.prosthesis.twoJaws : terms.prosthesis.oneJaw
    guard !denture.jaws.isEmpty, let cost = denture.cost, cost > .zero else {
      return lacks("Isi rahang dan biaya protesa menurut kuitansi.", codes: [code], .prosthesis)
    }
    let payment = terms.prosthesisPayment(
      on: service.day, jaws: denture.jaws, cost: cost, history: jawsBefore)
    let refused = payment.refusedJaws.map {
      "\($0.jaw.word.prefix(1).uppercased() + $0.jaw.word.dropFirst()) baru dapat lagi mulai \($0.allowedFrom.iso)."
    }
    take(
      payment.lines, codes: payment.lines.isEmpty ? [code] : payment.lines.map(\.code), payment.explanation,
      refused: refused.isEmpty ? nil : refused.joined(separator: " "), kind: .frequency, .prosthesis)
  }

  /// Jaws of earlier prostheses; one that was refused uses up no turn, unless it was sent.
  private var jawsBefore: [(date: CalendarDate, jaw: Jaw)] {
    var made: [(date: CalendarDate, jaw: Jaw)] = []
    for earlier in past where !earlier.service.jaws.isEmpty {
      let jaws = earlier.service.jaws
      var refused: [Jaw] = []
      if !earlier.isSettled {
        let paid = terms.prosthesisPayment(on: earlier.day, jaws: jaws, cost: .zero, history: made)
        refused = paid.refusedJaws.map(\.jaw)
      }
      made += jaws.filter { !refused.contains($0) }.map { (date: earlier.day, jaw: $0) }
    }
    return made
  }

  mutating func price(_ club: ClaimService.Club) {
    let kind: ClubActivity.Kind = club.physical ? .physical : .education
    let history = past.filter { earlier in
      if case .club(let other) = earlier.service { other.physical == club.physical } else { false }
    }
    let activity = ClubActivity(
      kind: kind, mode: club.online ? .online : .offline, date: service.day, attendees: club.attendees,
      costPerPerson: club.costPerPerson, history: history.map(\.day))
    let payment = terms.clubPayment(activity)
    let few = club.attendees < terms.clubs.fewest
    take(
      payment.lines, codes: [club.code(terms)], payment.explanation, refused: payment.refused,
      kind: few ? .requirement : .frequency, few ? .clubAttendance : .clubFrequency)
    if club.attendees > terms.clubs.most {
      find(
        .note, "Hadir \(club.attendees); dibayar paling banyak \(terms.clubs.most) peserta.", .clubAttendance)
    }
  }
}
