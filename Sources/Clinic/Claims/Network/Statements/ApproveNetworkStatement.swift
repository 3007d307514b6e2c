import Journal
public import Store
public import Vocabulary

/// Writes one party's approval of a statement down (NET-05).
///
/// For the Puskesmas its head approves, signed in under the own account. What BPJS approved is noted from its letter, and what a
/// network without an account signed on paper from that paper: the person and the day.
public struct ApproveNetworkStatement: Command {
  public static let action = Action.manageClaims
  let id: NetworkStatementID
  let party: NetworkApproval.Party
  let person: String
  let day: CalendarDate?
  let reference: String

  public init(
    _ id: NetworkStatementID, _ party: NetworkApproval.Party, person: String = "",
    on day: CalendarDate? = nil,
    reference: String = ""
  ) {
    self.id = id
    self.party = party
    self.person = person.trimmingBlanks
    self.day = day
    self.reference = reference.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let statement = try NetworkStatement.open(id, of: context.facility, in: tx)
    if party == .puskesmas {
      guard context.actor.roles.contains(.kepala) else {
        throw Refusal.conflict("Persetujuan Puskesmas diberikan kepala Puskesmas dengan akunnya sendiri.")
      }
      let fact = try statement.approve(
        party, person: context.actor.name, on: context.today, reference: "", in: tx, context)
      return Performed((), fact)
    }
    if party == .network {
      let network = try NetworkFacility.find(statement.network, of: context.facility, in: tx)
      guard network.account == nil else {
        throw Refusal.conflict(
          "\(network.name) mempunyai akun dan menandatangani sendiri di halaman Jejaring.")
      }
    }
    let day = try checked(statement, context)
    let fact = try statement.approve(party, person: person, on: day, reference: reference, in: tx, context)
    return Performed((), fact)
  }

  private func checked(_ statement: NetworkStatement, _ context: Context) throws(Problems) -> CalendarDate {
    var problems = Problems()
    problems.require(person, at: "orang", "Isi nama yang menyetujui", upTo: 100)
    if person == context.actor.name {
      problems.add("orang", "Yang dicatat di sini persetujuan pihak lain, bukan Anda.")
    }
    if party == .insurer, reference.isEmpty { problems.add("nomor-surat", "Isi nomor surat BPJS.") }
    problems.limit(reference, at: "nomor-surat", "Nomor surat", to: 100)
    if let day, day > context.today { problems.add("hari", "Tanggalnya tidak boleh di masa depan.") }
    if let day, day < context.zone.date(of: statement.askedAt).adding(months: -12) {
      problems.add("hari", "Tanggalnya lebih dari setahun sebelum pernyataan dibuat; periksa tahunnya.")
    }
    if day == nil { problems.add("hari", "Tulis tanggalnya, misalnya 01-02-2026.") }
    guard problems.isEmpty, let day else { throw problems }
    return day
  }
}
