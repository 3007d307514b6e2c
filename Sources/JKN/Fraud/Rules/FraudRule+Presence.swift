import Vocabulary

/// Visits at which nobody may have been (Ps.12(1)b.1: fictitious claims).
extension FraudRule {
  func diagnosisOnly(_ visits: [FraudVisit]) -> [FraudHit] {
    visits.filter { !$0.diagnoses.isEmpty && $0.measures.isEmpty && $0.deeds == 0 && $0.referredTo == nil }
      .map {
        hit(
          $0,
          "Diagnosis \($0.diagnoses.joined(separator: ", ")) tanpa hasil ukur, obat, tindakan, atau laboratorium."
        )
      }
  }

  func sameDay(_ visits: [FraudVisit]) -> [FraudHit] {
    let groups = Dictionary(grouping: visits) { "\($0.patient.text)/\($0.room.text)/\($0.day.iso)" }
    return groups.compactMap { subject, again in
      guard again.count > 1, let first = again.first else { return nil }
      return FraudHit(
        code, subject: subject, on: first.day,
        "\(again.count) kunjungan selesai di poli yang sama pada hari yang sama.", visits: again.map(\.id))
    }
  }

  func afterDeath(_ visits: [FraudVisit]) -> [FraudHit] {
    visits.compactMap { visit in
      guard let died = visit.deceasedOn, visit.day > died else { return nil }
      return hit(
        visit,
        "Dilayani \(visit.day.iso), \(visit.day.days(since: died)) hari sesudah tanggal meninggal \(died.iso)."
      )
    }
  }

  /// The same person at two facilities, nearer in time than the way between them takes.
  func twoPlaces(_ visits: [FraudVisit], _ elsewhere: [FraudGround.Elsewhere]) -> [FraudHit] {
    let others = Dictionary(grouping: elsewhere, by: \.nik)
    let travel = Duration.seconds(60 * Int64(limit(.travelMinutes)))
    return visits.compactMap { visit in
      guard let nik = visit.nik,
        let other = others[nik]?.first(where: {
          $0.arrivedAt < visit.finishedAt + travel && visit.arrivedAt < $0.finishedAt + travel
        })
      else { return nil }
      return hit(
        visit,
        "NIK yang sama sedang dilayani di \(other.facility), kurang dari \(limit(.travelMinutes)) menit sebelum atau "
          + "sesudahnya.")
    }
  }

  func frequent(_ visits: [FraudVisit]) -> [FraudHit] {
    let limit = limit(.visits)
    let groups = Dictionary(grouping: visits) { "\($0.patient.text)/\($0.day.firstOfMonth.iso)" }
    return groups.compactMap { subject, often in
      guard often.count > limit, let last = often.last else { return nil }
      return FraudHit(
        code, subject: subject, on: last.day, "\(often.count) kunjungan dalam sebulan; batasnya \(limit).",
        visits: often.map(\.id))
    }
  }
}
