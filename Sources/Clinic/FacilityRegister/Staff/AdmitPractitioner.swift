import Journal
public import Store
import Vocabulary

/// Puts a health worker into the register.
public struct AdmitPractitioner: Command {
  public static let action = Action.manageFacility
  let name: String
  let nik: String
  let profession: Practitioner.Profession?
  let bpjsDoctor: String
  let isGuest: Bool

  /// - Parameters:
  ///   - name: with titles.
  ///   - nik: as typed.
  ///   - bpjsDoctor: `kdDokter`; empty when BPJS knows none.
  ///   - isGuest: of elsewhere, here only as a substitute.
  public init(
    name: String, nik: String, profession: Practitioner.Profession?, bpjsDoctor: String = "",
    isGuest: Bool = false
  ) {
    self.name = name.trimmingBlanks
    self.nik = nik.trimmingBlanks
    self.profession = profession
    self.bpjsDoctor = bpjsDoctor.trimmingBlanks
    self.isGuest = isGuest
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Practitioner> {
    var problems = Problems()
    problems.require(name, at: "nama", "Isi nama lengkap dengan gelar", upTo: 120)
    let nik = problems.collect("nik") { () throws(Problem) in try NIK(self.nik) }
    if profession == nil { problems.add("profesi", "Pilih profesinya.") }
    if bpjsDoctor.count > 10 || !bpjsDoctor.allSatisfy({ $0.isASCII && $0.isNumber }) {
      problems.add("kode-bpjs", "Kode dokter BPJS hanya angka, paling panjang 10.")
    }
    if let nik, try isKnown(nik, context.facility, in: tx) {
      problems.add("nik", "Tenaga kesehatan dengan NIK ini sudah ada di daftar.")
    }
    try problems.throwIfAny()
    guard let nik, let profession else { throw problems }
    let person = Practitioner(
      id: PractitionerID(at: context.now), facility: context.facility, name: name, nik: nik,
      profession: profession, bpjsDoctor: bpjsDoctor.isEmpty ? nil : bpjsDoctor)
    try person.insert(in: tx)
    if isGuest { try GuestPractitioner.note(person.id, context, in: tx) }
    try RegisterChange.note(
      .staff, "\(profession.word) baru: \(name)", subject: person.id.text, context, in: tx)
    return Performed(
      person, try Fact(FactKind.practitionerAdmitted, payload: ["practitioner": person.id.text]))
  }

  private func isKnown(_ nik: NIK, _ facility: FacilityID, in tx: ReadTransaction) throws -> Bool {
    try tx.first("SELECT 1 AS found FROM practitioner WHERE facility = \(facility) AND nik = \(nik)") != nil
  }
}
