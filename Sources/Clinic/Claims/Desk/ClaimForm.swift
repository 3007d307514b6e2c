public import JKN
import Store
public import Vocabulary

/// A service as somebody writes it down: facts only, never an amount.
public struct ClaimForm: Sendable {
  public var day: CalendarDate
  public var practitioner: PractitionerID?
  public var service: ClaimService
  public var diagnosis: String

  public init(day: CalendarDate, practitioner: PractitionerID?, service: ClaimService, diagnosis: String = "")
  {
    self.day = day
    self.practitioner = practitioner
    self.service = service
    self.diagnosis = diagnosis
  }

  /// What is wrong with it on the day it is written down, by the agreement of its own day.
  func problems(_ context: Context, in tx: ReadTransaction) throws -> Problems {
    var problems = problems(on: context.today)
    if case .tariff(let plain) = service,
      try ClaimAgreements(of: context.facility, in: tx).terms(on: day).ruledCodes.contains(plain.code)
    {
      problems.add(
        "kode",
        "\(plain.code) dicatat dengan isiannya sendiri (ANC, PNC, persalinan, rawat inap, protesa, klub), supaya diperiksa aturannya."
      )
    }
    return problems
  }

  /// What is wrong with it before any rule is asked.
  private func problems(on today: CalendarDate) -> Problems {
    var problems = Problems()
    if day > today { problems.add("tanggal", "Tanggal pelayanan tidak boleh di masa depan.") }
    if day < today.adding(days: -ClaimForm.oldest) {
      problems.add("tanggal", "Pelayanan lebih dari setahun yang lalu tidak dapat diklaim lagi.")
    }
    problems.limit(diagnosis, at: "diagnosis", to: 200)
    switch service {
    case .tariff(let plain):
      if !(1...100).contains(plain.quantity) { problems.add("jumlah", "Isi jumlah 1 sampai 100.") }
      if let after = plain.after, after > day {
        problems.add("sesudah", "Tanggal ini tidak boleh sesudah tanggal pelayanan.")
      }
      if let kilometres = plain.trip?.kilometres, !(1...2000).contains(kilometres) {
        problems.add("jarak", "Isi jarak 1 sampai 2.000 km.")
      }
    case .antenatal(let visit):
      if !(1...20).contains(visit.number) {
        problems.add("kunjungan", "Isi kunjungan ke berapa, 1 sampai 20.")
      }
      if let period = visit.lastPeriod, period > day {
        problems.add("hpht", "HPHT tidak boleh sesudah tanggal pelayanan.")
      }
      if (visit.reason ?? "").count > 200 { problems.add("alasan", "Paling panjang 200 huruf.") }
    case .postnatal(let visit):
      if !visit.mother, !visit.baby { problems.add("ibu", "Pilih ibu, bayi, atau keduanya.") }
      if let born = visit.deliveredOn, born > day {
        problems.add("bersalin", "Tanggal bersalin tidak boleh sesudah kunjungan.")
      }
    case .delivery(let birth):
      let counts = [("dokter", birth.doctors), ("nakes", birth.otherHealthWorkers), ("hari", birth.days)]
      for (field, count) in counts where !(0...30).contains(count) { problems.add(field, "Isi 0 sampai 30.") }
    case .inpatient(let stay):
      if stay.admitted > day { problems.add("masuk", "Tanggal masuk tidak boleh sesudah tanggal pulang.") }
      if day.days(since: stay.admitted) > 60 {
        problems.add("masuk", "Lama rawat lebih dari 60 hari; periksa tanggalnya.")
      }
    case .prosthesis(let denture):
      if denture.jaws.isEmpty { problems.add("atas", "Pilih rahang atas, bawah, atau keduanya.") }
      if let cost = denture.cost, !(1...100_000_000).contains(cost.amount) {
        problems.add("biaya", "Isi biaya 1 sampai 100 juta rupiah.")
      }
    case .club(let club):
      if !(0...1000).contains(club.attendees) { problems.add("hadir", "Isi 0 sampai 1000.") }
      if !(0...1_000_000).contains(club.costPerPerson.amount) {
        problems.add("konsumsi", "Isi 0 sampai 1 juta rupiah.")
      }
    }
    return problems
  }

  private static let oldest = 366
}

extension Practitioner.Profession {
  /// As tariffs tell those who serve apart.
  var performer: Performer {
    switch self {
    case .doctor: .doctor
    case .dentist: .dentist
    case .midwife: .midwife
    case .nurse: .nurse
    case .analyst: .laboratory
    case .pharmacist, .nutritionist: .other
    }
  }
}
