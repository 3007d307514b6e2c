import Vocabulary

extension ClubActivity {
  /// `costPerPerson` may be left out online, `history` when there is none, `recipient` for who is no employee.
  init(_ fields: JSONFields) throws(Problem) {
    let mode = try fields["mode"].choice(Mode.self)
    let date = try fields["date"].date()
    let cost = fields["costPerPerson"]
    let free = mode == .online && !cost.isPresent
    self.init(
      kind: try fields["activity"].choice(), mode: mode, date: date,
      attendees: try fields["attendees"].count(),
      costPerPerson: free ? .zero : try cost.money(in: Limit.tariff),
      history: try fields["history"].present?.elements { day throws(Problem) in
        try day.earlierDate(than: date)
      } ?? [], recipient: try HonorariumRecipient(fields))
  }
}

extension HonorariumRecipient {
  private enum Kind: String, CaseIterable { case nonEmployee, civilServant }

  /// `recipient`, and the `grade` of a civil servant.
  fileprivate init(_ fields: JSONFields) throws(Problem) {
    let grade = fields["grade"]
    switch try fields["recipient"].present?.choice(Kind.self) ?? .nonEmployee {
    case .civilServant: self = .civilServant(grade: try grade.count(in: Self.grades))
    case .nonEmployee:
      if grade.isPresent { throw grade.problem("Golongan hanya diisi untuk recipient civilServant.") }
      self = .nonEmployee
    }
  }
}

extension ExactJSON {
  /// A date of the past of a case.
  func earlierDate(than date: CalendarDate) throws(Problem) -> CalendarDate {
    let earlier = try field.date()
    guard earlier <= date else { throw Problem("Riwayat tidak boleh sesudah tanggal kasus (\(date.iso)).") }
    return earlier
  }
}

extension ClubPayment: CaseAnswer {
  func write(to writer: inout JSONWriter) {
    writer.member("payable", payable)
    writer.member("tax", tax)
    writer.member("net", net)
    writer.lines(lines)
    writer.member("refused", orNull: refused)
  }
}
