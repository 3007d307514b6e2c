public import Vocabulary

extension AgreementTerms {
  /// A valid licence and an approved pact count; a renewal only without a gap and entered in HFIS in time (one day after it
  /// was issued, or after the old one ended: either will do). What came too late counts as an increase, from the month after
  /// HFIS was updated (Lampiran II III.8). A departure counts from its own day, reported or not (III.9).
  ///
  /// Who would count and was decided not to, for want of practice by the schedule, does not, nor is made up for (I.A.1.f).
  ///
  /// - Parameter anotherIsValid: another doctor of the facility has a valid licence, without which a renewal is not made up
  ///   for next month (I.A.1.e).
  public func standing(
    of doctor: DoctorRecord, on date: CalendarDate, anotherIsValid: Bool
  ) -> DoctorStanding {
    let recorded = standing(byRecordsOf: doctor, on: date, anotherIsValid: anotherIsValid)
    if case .notCounted = recorded { return recorded }
    guard let decision = doctor.setAside else { return recorded }
    return .notCounted(
      "Tidak praktik menurut jadwal: \(decision.reason) (diputuskan \(decision.on.iso) oleh \(decision.by)).")
  }

  private func standing(
    byRecordsOf doctor: DoctorRecord, on date: CalendarDate, anotherIsValid: Bool
  ) -> DoctorStanding {
    if let leftOn = doctor.leftOn, leftOn <= date {
      return .notCounted("Tidak bertugas lagi sejak \(leftOn.iso).")
    }
    if let since = doctor.specialistSince, since <= date {
      return .notCounted("Memiliki SIP spesialis sejak \(since.iso).")
    }
    guard doctor.pactApproved else { return .notCounted("Pakta Integritas belum disetujui.") }
    let valid = doctor.licences.filter { $0.isValid(on: date) }.sorted { $0.issuedOn < $1.issuedOn }
    guard let licence = valid.first else {
      return .notCounted("Tidak ada SIP yang berlaku pada \(date.iso).")
    }
    let before = doctor.licences.filter { $0.until < date && $0.issuedOn < licence.issuedOn }
    guard let old = before.max(by: { $0.until < $1.until }) else {
      return increase(licence, on: date, "SIP belum tercatat di HFIS sebelum bulan ini.")
    }
    return renewal(licence, after: old, on: date, anotherIsValid: anotherIsValid)
  }

  private func renewal(
    _ licence: DoctorRecord.Licence, after old: DoctorRecord.Licence, on date: CalendarDate,
    anotherIsValid: Bool
  ) -> DoctorStanding {
    guard licence.issuedOn <= old.until.adding(days: 1) else {
      return increase(licence, on: date, "SIP terputus sejak \(old.until.iso).")
    }
    let latest = max(licence.issuedOn, old.until).adding(days: capitation.renewalDays)
    guard let enteredOn = licence.enteredOn, enteredOn <= latest else {
      return increase(licence, on: date, "SIP baru terlambat dicatat di HFIS; paling lambat \(latest.iso).")
    }
    if enteredOn <= date { return .counted }
    return anotherIsValid ? .correctedNextMonth : .notCounted("SIP baru dicatat di HFIS sesudah \(date.iso).")
  }

  private func increase(
    _ licence: DoctorRecord.Licence, on date: CalendarDate, _ otherwise: String
  ) -> DoctorStanding {
    guard let enteredOn = licence.enteredOn, enteredOn < date.firstOfMonth else {
      return .notCounted(otherwise)
    }
    return .counted
  }
}
