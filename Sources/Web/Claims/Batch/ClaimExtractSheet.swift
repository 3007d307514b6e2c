import Clinic
import JKN
import Spreadsheets
import Vocabulary

/// The lines of a batch in the order of the columns of BPJS's eClaim extract: card, sex, age, segment, visit number, type of
/// service, facility, diagnosis, service date, discharge date, action, health worker's type and name, discharge status, FPK
/// status, days of claim, pay date, cost.
struct ClaimExtractSheet {
  private let answer: ReadClaimBatch.Answer

  init(_ answer: ReadClaimBatch.Answer) { self.answer = answer }

  var sheet: Sheet {
    Sheet("Klaim \(answer.batch.number)", columns: Self.columns, rows: answer.lines.map(row))
  }

  /// `Nosjp` holds our own claim number, by which BPJS's answers are found again.
  static let columns: [Sheet.Column] = [
    .init("Nomor kartu", width: 16), .init("Jenis kelamin", width: 8), .init("Umur", width: 6),
    .init("Segmen", width: 18), .init("Nosjp", width: 18), .init("Jenis pelayanan", width: 12),
    .init("Faskes", width: 28), .init("Diagnosis", width: 28), .init("Tanggal pelayanan", width: 12),
    .init("Tanggal pulang", width: 12), .init("Nama tindakan", width: 40),
    .init("Jenis tenaga kesehatan", width: 18), .init("Nama tenaga kesehatan", width: 28),
    .init("Status pulang", width: 20), .init("Status FPK", width: 14), .init("Hari klaim", width: 8),
    .init("Tanggal bayar", width: 12), .init("Biaya", width: 14),
  ]

  private func row(_ claim: Claim) -> [Cell] {
    let (book, batch) = (answer.book, answer.batch)
    let days = (batch.dates.completeOn ?? batch.dates.submittedOn).map { $0.days(since: claim.day) }
    return person(claim) + [
      .text(claim.number), .text(claim.kindOfService), .text(answer.facility.name),
      .text(claim.diagnosis), .date(claim.admitted ?? claim.day), .date(claim.day), .text(action(claim)),
      .text(claim.performer.word), .text(claim.performerName),
      .text(claim.encounter.flatMap { answer.dispositions[$0.text] } ?? ""),
      .text(claim.answer?.verdict.word ?? book.stage(batch).word), days.map { .whole($0) } ?? .empty,
      batch.dates.paidOn.map { .date($0) } ?? .empty, .number(String(book.payable(claim).amount)),
    ]
  }

  private func person(_ claim: Claim) -> [Cell] {
    guard case .person(let person) = claim.subject else {
      return [.text(claim.name), .empty, .empty, .empty]
    }
    let card = person.card?.text ?? ""
    let age = Age(born: person.birthDate, on: claim.day)
    return [
      .text(card), .text(person.sex == .female ? "P" : "L"), age.map { .whole($0.years) } ?? .empty,
      .text(answer.segments[card] ?? ""),
    ]
  }

  private func action(_ claim: Claim) -> String {
    answer.book.check(claim)?.lines.map(\.what).joined(separator: "; ") ?? claim.what
  }
}

extension Claim {
  /// ANC, PNC, pre-referral and the like are outpatient; deliveries and stays are inpatient (Peraturan BPJS 7/2018). A club's
  /// activity is neither: P-Care has a kind of its own for it (`kdTkp` 50).
  var kindOfService: String {
    switch service {
    case .delivery, .inpatient: "RITP"
    case .club: "Promotif"
    case .tariff, .antenatal, .postnatal, .prosthesis: "RJTP"
    }
  }

  var admitted: CalendarDate? {
    if case .inpatient(let stay) = service { stay.admitted } else { nil }
  }
}
