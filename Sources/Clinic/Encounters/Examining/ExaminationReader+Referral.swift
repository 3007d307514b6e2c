import JKN
import Vocabulary

extension ExaminationReader {
  mutating func readReferral() throws {
    let typed = form.referral
    let letters = [typed.destination, typed.specialty, typed.reason].map(\.trimmingBlanks)
    if read.disposition == .internalReferral { return try readInternalReferral() }
    guard read.disposition == .referred else {
      if letters.contains(where: { !$0.isEmpty }) || typed.namesAmbulance {
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
    let ambulance = readAmbulance()
    guard let visitOn, !letters.contains("") else { return }
    let id = before.referral?.id ?? ReferralID(at: now)
    let (destinationCode, specialtyCode) = (filled(typed.destinationCode), filled(typed.specialtyCode))
    let saranaCode = filled(typed.sarana)
    func letter(at: Instant, by: PractitionerID) -> Referral {
      Referral(
        id: id, destination: letters[0], destinationCode: destinationCode, specialty: letters[1],
        specialtyCode: specialtyCode, saranaCode: saranaCode, reason: letters[2], visitOn: visitOn,
        tacc: tacc?.rawValue, taccReason: reason, ambulance: ambulance, at: at, by: by)
    }
    let same = letter(at: before.referral?.at ?? now, by: before.referral?.by ?? by)
    let changed = letter(at: now, by: by)
    read.referral = kept(before.referral, unless: { $0 != same }) { changed }
  }

  /// Distance may be left out: not every regulation counts by it. Stabilisation may not, because an ambulance is paid with it
  /// only (TAR-23).
  private mutating func readAmbulance() -> AmbulanceRide? {
    let typed = form.referral
    let (distance, stabilisation) = (typed.kilometres.trimmingBlanks, typed.stabilisation.trimmingBlanks)
    guard let way = LocalTariff.Way(rawValue: typed.ambulance) else {
      if typed.namesAmbulance {
        problems.add(
          "referral.ambulance",
          "Pilih ambulans lewat darat atau air, atau kosongkan jarak dan stabilisasinya.")
      }
      return nil
    }
    let kilometres = Int(distance)
    if !distance.isEmpty, !Self.distances.contains(kilometres ?? 0) {
      problems.add("referral.kilometres", "Isi jarak sekali jalan dalam km bulat, 1 sampai 2000.")
    }
    problems.require(
      stabilisation, at: "referral.stabilisation",
      "Tulis stabilisasi sebelum berangkat dan keadaan pasien", upTo: 500)
    return AmbulanceRide(way: way, kilometres: kilometres, stabilisation: stabilisation)
  }

  /// Kilometres of one way.
  private static let distances = 1...2000

  /// The poli it goes to; the reason may be left out, because the record goes along.
  private mutating func readInternalReferral() throws {
    let typed = form.referral
    guard typed.destination.trimmingBlanks.isEmpty, typed.specialty.trimmingBlanks.isEmpty,
      !typed.namesAmbulance
    else {
      return problems.add(
        "disposition", "Surat rujukan ke rumah sakit terisi; kosongkan untuk rujuk internal.")
    }
    let rooms = try Room.all(of: encounter.facility, in: tx)
    guard let room = rooms.first(where: { $0.id.text == typed.room && $0.takesPatients }) else {
      return problems.add("referral.room", "Pilih poli tujuan rujuk internal.")
    }
    guard room.id != encounter.room else {
      return problems.add("referral.room", "Pasien sudah di poli ini; pilih poli lain.")
    }
    let reason = typed.reason.trimmingBlanks
    read.internalReferral = kept(
      before.internalReferral, unless: { $0.room != room.id || $0.reason != reason }
    ) {
      InternalReferral(
        id: before.internalReferral?.id ?? ReferralID(at: now), room: room.id, roomName: room.name,
        poliCode: room.bpjsPoli, reason: reason, at: now, by: by)
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

extension ExaminationForm.ReferralPart {
  /// Whether anything about an ambulance is filled in.
  fileprivate var namesAmbulance: Bool {
    [ambulance, kilometres, stabilisation].contains { !$0.trimmingBlanks.isEmpty }
  }
}
