import Vocabulary

extension ExaminationReader {
  mutating func readReferral() throws {
    let typed = form.referral
    let letters = [typed.destination, typed.specialty, typed.reason].map(\.trimmingBlanks)
    guard read.disposition == .referred else {
      if letters.contains(where: { !$0.isEmpty }) {
        problems.add(
          "disposition",
          "Surat rujukan terisi; pilih cara pulang “Dirujuk ke rumah sakit” atau kosongkan suratnya.")
      }
      return
    }
    if letters[0].isEmpty { problems.add("referral.destination", "Isi rumah sakit tujuan rujukan.") }
    if letters[1].isEmpty { problems.add("referral.specialty", "Isi spesialis yang dituju.") }
    if letters[2].isEmpty { problems.add("referral.reason", "Isi alasan merujuk.") }
    let visitOn = day(typed.visitOn, "referral.visitOn")
    if visitOn == nil, problems["referral.visitOn"] == nil {
      problems.add("referral.visitOn", "Isi tanggal rencana kunjungan ke rumah sakit.")
    }
    let (tacc, reason) = try readTACC()
    guard let visitOn, !letters.contains("") else { return }
    let made = Referral(
      id: before.referral?.id ?? ReferralID(at: now), destination: letters[0],
      destinationCode: filled(typed.destinationCode), specialty: letters[1],
      specialtyCode: filled(typed.specialtyCode), reason: letters[2], visitOn: visitOn,
      tacc: tacc?.rawValue, taccReason: reason, at: before.referral?.at ?? now, by: before.referral?.by ?? by)
    read.referral = kept(before.referral, unless: { $0 != made }) {
      Referral(
        id: made.id, destination: made.destination, destinationCode: made.destinationCode,
        specialty: made.specialty, specialtyCode: made.specialtyCode, reason: made.reason,
        visitOn: made.visitOn, tacc: made.tacc, taccReason: made.taccReason, at: now, by: by)
    }
  }

  /// Asked for when the primary diagnosis can be finished here.
  private mutating func readTACC() throws -> (TACC?, String?) {
    guard let code = read.conditions.first(where: { $0.category == .diagnosis && $0.rank == 1 })?.code?.code,
      let diagnosis = try DiagnosisCode.find(code, in: tx), diagnosis.nonSpesialis
    else { return (nil, nil) }
    guard let number = Int(form.referral.tacc), let tacc = TACC(rawValue: number) else {
      problems.add(
        "referral.tacc",
        "\(code) dapat dituntaskan di Puskesmas; pilih alasan TACC (Time, Age, Complication, Comorbidity).")
      return (nil, nil)
    }
    let reason = form.referral.taccReason.trimmingBlanks
    if tacc == .complication ? reason.isEmpty : !tacc.reasons.contains(reason) {
      problems.add("referral.taccReason", "Isi keterangan TACC \(tacc.word).")
      return (nil, nil)
    }
    if tacc == .age, let age = patient.age(on: encounter.day), reason != TACC.reason(for: age) {
      problems.add("referral.taccReason", "Umur pasien termasuk “\(TACC.reason(for: age))”.")
      return (nil, nil)
    }
    return (tacc, reason)
  }

  private func filled(_ typed: String) -> String? {
    let text = typed.trimmingBlanks
    return text.isEmpty ? nil : text
  }
}
