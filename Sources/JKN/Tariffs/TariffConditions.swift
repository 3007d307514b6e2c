import Vocabulary

/// The conditions printed beside a tariff, tested in the order in which a verifier asks for them.
struct TariffConditions {
  private let service: TariffCase
  private let line: TariffLine

  init(_ service: TariffCase, _ line: TariffLine) {
    self.service = service
    self.line = line
  }

  /// The first condition that does not hold, in one sentence.
  var refusal: String? { ownRefusal ?? frequency ?? requirement }

  /// The same for a service whose turns another rule counts.
  var refusalBesideTurns: String? { ownRefusal ?? requirement }

  private var ownRefusal: String? { amount ?? sex ?? age ?? performer ?? facility ?? followUp }

  /// The conditions that are the tariff's own whatever rule found it: not how often, nor after what.
  var standing: [(kind: ClaimFinding.Kind, sentence: String)] {
    [(.sex, sex), (.age, age), (.performer, performer), (.facility, facility)].compactMap { kind, sentence in
      sentence.map { (kind, $0) }
    }
  }

  /// Every condition that does not hold.
  var findings: [(kind: ClaimFinding.Kind, sentence: String)] {
    let own = [
      (ClaimFinding.Kind.duplicate, followUp), (.frequency, frequency), (.requirement, requirement),
      (.facts, amount),
    ]
    return standing + own.compactMap { kind, sentence in sentence.map { (kind, $0) } }
  }

  private var amount: String? {
    if line.basis == .activity {
      return "Kegiatan kelompok dihitung menurut peserta yang hadir, bukan menurut tarif tetap."
    }
    return line.amount == nil && service.localTariff == nil
      ? "Tarif \(line.code) menurut peraturan daerah dan belum diisi di perjanjian ini." : nil
  }

  private var sex: String? {
    guard let wanted = line.sex, wanted != service.sex else { return nil }
    return "Tarif \(line.code) hanya untuk \(wanted == .female ? "perempuan" : "laki-laki")."
  }

  private var age: String? {
    guard let ages = line.ages, let age = Age(born: service.birthDate, on: service.date) else { return nil }
    return ages.contains(age.years)
      ? nil
      : "Tarif \(line.code) untuk umur \(ages.lowerBound) sampai \(ages.upperBound) tahun; pasien \(age.years) tahun."
  }

  private var performer: String? {
    guard !line.performers.isEmpty, !line.performers.contains(service.performer) else { return nil }
    let wanted = line.performers.map(\.word).joined(separator: " atau ")
    return "Tarif \(line.code) untuk pelayanan oleh \(wanted), bukan \(service.performer.word)."
  }

  private var facility: String? {
    switch line.facility {
    case .poned where !service.facilityIsPONED: "Tarif \(line.code) hanya untuk Puskesmas PONED."
    case .inpatient where !service.facilityHasBeds: "Tarif \(line.code) hanya untuk Puskesmas rawat inap."
    default: nil
    }
  }

  /// A control is paid with the service it belongs to (TAR-21).
  private var followUp: String? {
    guard service.isFollowUp, line.includesFollowUp else { return nil }
    let given = service.history.filter { $0.code == line.code }.map(\.date).max()
    let last = given.map { ", yang terakhir \($0.iso)" } ?? ""
    return
      "Konseling sebelum dan kontrol sesudah pelayanan sudah termasuk tarif \(line.code)\(last): tidak dibayar lagi."
  }

  /// How many are asked for at once; of a day's package or a maximum the quantity is something else.
  private var asked: Int { line.basis == .service ? service.quantity : 1 }

  private var frequency: String? {
    let isInfant = Age(born: service.birthDate, on: service.date).map { $0.years < 1 } ?? false
    for limit in line.limits {
      let counted = service.history.filter { $0.code == line.code || limit.with.contains($0.code) }
      let used = counted.map(\.date).filter { limit.uses($0, on: service.date) }
      let times = isInfant ? limit.infantTimes ?? limit.times : limit.times
      guard used.count + asked > times else { continue }
      guard let latest = used.max() else {
        return "Tarif \(line.code) dibayar \(limit.words); diminta \(asked) sekaligus."
      }
      return "Tarif \(line.code) dibayar \(limit.words); yang terakhir \(latest.iso)."
    }
    return nil
  }

  private var requirement: String? {
    guard let needed = line.requires else { return nil }
    let isMet = service.history.contains {
      $0.code == needed.code && (!needed.positive || $0.positive == true)
    }
    return isMet ? nil : "Tarif \(line.code) dibayar hanya setelah \(needed.what)."
  }
}
