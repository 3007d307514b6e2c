import Store
import Vocabulary

/// Refer-back letters of the demo's invented people: in force, near their end, over, and one that was ended, so that the page,
/// the advice at the examination and the count of Peserta Rujuk Balik Aktif show something from the first day.
public struct DemoReferBack: Sendable {
  private let clinic: Clinic
  private let demo: DemoPuskesmas

  public init(_ clinic: Clinic, at demo: DemoPuskesmas) {
    self.clinic = clinic
    self.demo = demo
  }

  /// One letter; days are counted from today.
  private struct Letter: Sendable {
    /// The card of somebody in the demo's queue.
    let card: String
    let diagnosis: String
    let drug: String
    let days: ClosedRange<Int>
    /// The apotek; empty for our own pharmacy.
    var apotek = ""
    /// A drug outside the formulary of rujuk balik; empty for none.
    var outside = ""
    /// Why it was ended before its last day; empty when it was not.
    var ended = ""
    /// BPJS's own word of the programme.
    let programme: String
  }

  private static let letters = [
    Letter(
      card: "0002480989203", diagnosis: "I10", drug: "AML10", days: -20...70, apotek: "Apotek Contoh Sehat",
      programme: "HT"),
    Letter(
      card: "0002536919204", diagnosis: "E11.9", drug: "METF500", days: -12...78, outside: "Suplemen Contoh",
      programme: "DM"),
    Letter(
      card: "0002387999211", diagnosis: "I10", drug: "AML10", days: -84...6, apotek: "Apotek Contoh Sehat",
      programme: "HT"),
    Letter(card: "0002452739220", diagnosis: "E11.9", drug: "METF500", days: -95 ... -4, programme: "DM"),
    Letter(
      card: "0002368669224", diagnosis: "J44.9", drug: "SALB2", days: -40...50,
      ended: "Dirujuk lagi ke dokter spesialis paru", programme: "PPOK"),
  ]

  /// Does nothing once a letter is there.
  /// - Returns: how many letters were written down.
  @discardableResult
  public func run() async throws -> Int {
    let doctor = demo.actor(.dokter)
    let known = try await clinic.read(ReadReferBackRegister(), by: doctor)
    guard known.totals.values.allSatisfy({ $0 == 0 }) else { return 0 }
    let today = demo.facility.zone.date(of: clinic.clock.now())
    var written = 0
    for (number, letter) in Self.letters.enumerated() {
      guard let patient = try await patient(letter.card) else { continue }
      let form = Self.form(letter, number: number + 1, today)
      let id = try await clinic.run(RecordReferBack(patient, form), by: doctor)
      if letter.ended.isEmpty {
        try await clinic.run(NoteReferBackSeen(patient, programme: letter.programme), by: doctor)
      } else {
        try await clinic.run(EndReferBack(id, because: letter.ended), by: doctor)
      }
      written += 1
    }
    return written
  }

  private func patient(_ card: String) async throws -> PatientID? {
    let (facility, card) = (demo.facility.id, JKNNumber(stored: card))
    return try await clinic.store.read { tx in
      try tx.value("SELECT id FROM patient WHERE facility = \(facility) AND jkn_number = \(card)")
    }
  }

  private static func form(_ letter: Letter, number: Int, _ today: CalendarDate) -> ReferBackForm {
    let from = today.adding(days: letter.days.lowerBound)
    var form = ReferBackForm()
    form.number = "SRB/CONTOH/\(number)/\(from.year)"
    form.dated = TypedDate.write(from)
    form.hospital = "RSUD Contoh"
    form.specialist = letter.diagnosis.hasPrefix("J") ? "dr. Contoh, Sp.P." : "dr. Contoh, Sp.PD."
    form.diagnosis = letter.diagnosis
    form.advice = "Kontrol ke dokter spesialis sebelum surat berakhir; rujuk lagi bila keluhan memberat."
    form.validFrom = TypedDate.write(from)
    form.validUntil = TypedDate.write(today.adding(days: letter.days.upperBound))
    form.collection = (letter.apotek.isEmpty ? DrugCollection.room : .pharmacy).rawValue
    form.place = letter.apotek
    var drug = ReferBackForm.DrugLine()
    drug.code = letter.drug
    drug.timesPerDay = letter.drug == "AML10" ? "1" : "2"
    drug.dose = "1"
    drug.days = "30"
    form.drugs = [drug]
    if !letter.outside.isEmpty {
      var other = ReferBackForm.DrugLine()
      other.name = letter.outside
      other.timesPerDay = "1"
      other.dose = "1"
      other.days = "30"
      form.drugs.append(other)
    }
    return form
  }
}
