import Vocabulary

/// What the data says about one item of the review, with the reason. The pharmacist decides.
public struct ReviewAdvice: Sendable, Hashable {
  /// Whether the favourable answer is right; `nil` where only a person can tell.
  public let isGood: Bool?
  public let reason: String
}

extension ReviewAdvice {
  /// What is known when a prescription is reviewed.
  struct Case {
    let prescription: Prescription
    let record: EncounterRecord
    let concerns: [PrescriptionConcern]
    /// By line: how much of what was prescribed lies on the shelf and lasts to the end of the treatment.
    let available: [Int: Int]
    let today: CalendarDate
    let zone: FacilityZone
  }

  /// By link id of Q0007.
  static func all(_ known: Case) -> [String: ReviewAdvice] {
    [
      "1.1": patient(known), "1.2": prescriber(known), "1.3": date(known), "1.4": origin(known),
      "2.1": products(known), "2.2": quantities(known), "2.3": stability(known), "2.4": instructions(known),
      "3.1": indication(known), "3.2": duplicates(known), "3.3": allergies(known),
      "3.4": ReviewAdvice(
        isGood: nil, reason: "Nilai dari diagnosis, umur, kehamilan, dan obat lain pasien."),
      "3.5": ReviewAdvice(isGood: nil, reason: "Nilai antarobat dalam resep dan obat yang sedang dipakai."),
    ]
  }

  private static func patient(_ known: Case) -> ReviewAdvice {
    let weight = known.record.measured(.weight)
    let height = known.record.measured(.height)
    let missing = [weight == nil ? "berat badan" : nil, height == nil ? "tinggi badan" : nil].compactMap {
      $0
    }
    guard missing.isEmpty else {
      return ReviewAdvice(isGood: false, reason: "Belum tercatat: \(missing.joined(separator: " dan ")).")
    }
    return ReviewAdvice(
      isGood: true,
      reason: "BB \(weight?.comma ?? "") kg, TB \(height?.comma ?? "") cm tercatat pada kunjungan ini.")
  }

  private static func prescriber(_ known: Case) -> ReviewAdvice {
    guard let prescriber = known.record.practitioners[known.prescription.by] else {
      return ReviewAdvice(isGood: false, reason: "Penulis resep tidak dikenal.")
    }
    guard let permit = prescriber.sip else {
      return ReviewAdvice(
        isGood: false, reason: "\(prescriber.name) belum memiliki nomor SIP di data petugas.")
    }
    return ReviewAdvice(isGood: true, reason: "\(prescriber.name), SIP \(permit).")
  }

  private static func date(_ known: Case) -> ReviewAdvice {
    let written = known.zone.date(of: known.prescription.at)
    return written == known.today
      ? ReviewAdvice(isGood: true, reason: "Ditulis hari ini.")
      : ReviewAdvice(isGood: nil, reason: "Ditulis \(known.today.days(since: written)) hari yang lalu.")
  }

  private static func origin(_ known: Case) -> ReviewAdvice {
    ReviewAdvice(
      isGood: true, reason: "\(known.record.room.name), kunjungan \(known.record.encounter.number).")
  }

  private static func products(_ known: Case) -> ReviewAdvice {
    let vague = known.prescription.items.filter { $0.drug.strength.isEmpty || $0.drug.form.isEmpty }
    return vague.isEmpty
      ? ReviewAdvice(isGood: true, reason: "Nama, bentuk, dan kekuatan dari formularium.")
      : ReviewAdvice(isGood: false, reason: "Bentuk atau kekuatan belum jelas: \(names(vague)).")
  }

  private static func quantities(_ known: Case) -> ReviewAdvice {
    let compared = known.prescription.items.map { ($0, DoseCount.needed($0)) }
    let wrong = compared.compactMap { item, needed in
      needed.flatMap {
        $0 == item.quantity ? nil : "\(item.drug.name) ditulis \(item.quantity), hitungan \($0)"
      }
    }
    if !wrong.isEmpty { return ReviewAdvice(isGood: false, reason: wrong.joined(separator: "; ") + ".") }
    let uncounted = compared.filter { $0.1 == nil }.map(\.0)
    return uncounted.isEmpty
      ? ReviewAdvice(isGood: true, reason: "Jumlah sama dengan kali sehari × dosis × hari.")
      : ReviewAdvice(isGood: nil, reason: "Hitung sendiri: \(names(uncounted)).")
  }

  private static func stability(_ known: Case) -> ReviewAdvice {
    let short = known.prescription.items.filter { (known.available[$0.line] ?? 0) < $0.quantity }
    return short.isEmpty
      ? ReviewAdvice(isGood: true, reason: "Ada batch yang tidak kedaluwarsa sampai obat habis.")
      : ReviewAdvice(isGood: nil, reason: "Stok yang tahan sampai obat habis kurang: \(names(short)).")
  }

  private static func instructions(_ known: Case) -> ReviewAdvice {
    let vague = known.prescription.items.filter { $0.instruction.isEmpty || $0.drug.route == nil }
    return vague.isEmpty
      ? ReviewAdvice(isGood: true, reason: "Aturan pakai dan rute terisi pada semua obat.")
      : ReviewAdvice(isGood: nil, reason: "Aturan pakai atau rute kosong: \(names(vague)).")
  }

  private static func indication(_ known: Case) -> ReviewAdvice {
    let diagnoses = known.record.diagnoses.map { $0.code.map { "\($0.code) \($0.display)" } ?? $0.text }
    let known =
      diagnoses.isEmpty ? "Diagnosis belum ditulis." : "Diagnosis: \(diagnoses.joined(separator: "; "))."
    return ReviewAdvice(isGood: nil, reason: known)
  }

  private static func duplicates(_ known: Case) -> ReviewAdvice {
    let found = known.concerns.filter { $0.kind == .duplicate || $0.kind == .stillTaking }
    return found.isEmpty
      ? ReviewAdvice(
        isGood: true, reason: "Tidak ada zat aktif yang sama dalam resep atau resep yang masih dipakai.")
      : ReviewAdvice(isGood: false, reason: found.map(\.sentence).joined(separator: " "))
  }

  private static func allergies(_ known: Case) -> ReviewAdvice {
    let found = known.concerns.filter(\.kind.endangers)
    if !found.isEmpty {
      return ReviewAdvice(isGood: false, reason: found.map(\.sentence).joined(separator: " "))
    }
    if !known.record.allergies.isEmpty {
      return ReviewAdvice(isGood: true, reason: "Alergi yang tercatat tidak mengenai obat dalam resep ini.")
    }
    return known.record.noKnownAllergy
      ? ReviewAdvice(isGood: true, reason: "Pasien sudah ditanya dan tidak mengetahui alergi.")
      : ReviewAdvice(isGood: nil, reason: "Alergi belum ditanyakan; tanyakan kepada pasien.")
  }

  private static func names(_ items: [MedicationRequest]) -> String {
    items.map(\.drug.name).joined(separator: ", ")
  }
}
