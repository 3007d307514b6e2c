import Vocabulary

extension TariffCase {
  /// `history` may be left out when there is none; `quantity` (days of a stay) is 1, `cost` is for maximum tariffs,
  /// `localTariff` for what a local regulation prices, `followUp` for a control or counselling only, `jaw` or `jaws` for a
  /// prosthesis.
  init(_ fields: JSONFields) throws(Problem) {
    let code = try fields["code"].text()
    let date = try fields["date"].date()
    let (sex, birth) = try fields["patient"].object { patient throws(Problem) in
      let birth = try patient["birthDate"].date()
      guard let age = Age(born: birth, on: date) else {
        throw patient["birthDate"].problem("Tanggal lahir sesudah tanggal pelayanan.")
      }
      guard age.years <= 130 else { throw patient["birthDate"].problem("Umur pasien lebih dari 130 tahun.") }
      return (try patient["sex"].choice(SexLetter.self) == .m ? Sex.male : .female, birth)
    }
    let (poned, beds) = try fields["facility"].object { facility throws(Problem) in
      (try facility["poned"].flag(), try facility["inpatient"].flag())
    }
    self.init(
      code: code, date: date, sex: sex, birthDate: birth, performer: try fields["performer"].choice(),
      facilityIsPONED: poned, facilityHasBeds: beds,
      history: try fields["history"].present?.elements { earlier throws(Problem) in
        try Earlier(earlier, of: code, before: date)
      } ?? [],
      quantity: try fields["quantity"].present?.count(in: 1...1000) ?? 1,
      cost: try fields["cost"].present?.money(in: Limit.tariff),
      localTariff: try fields["localTariff"].present?.money(in: Limit.tariff),
      isFollowUp: try fields["followUp"].present?.flag() ?? false, jaws: try Jaw.named(in: fields))
  }
}

extension TariffCase.Earlier {
  /// `{code, date, result}` with `result` `positive` or `negative`, and of a prosthesis `jaw` or `jaws`; a bare date means
  /// the same code.
  init(_ value: ExactJSON, of code: String, before date: CalendarDate) throws(Problem) {
    guard value.isObject else {
      self.init(code: code, date: try value.earlierDate(than: date))
      return
    }
    let fields = try JSONFields(value)
    let earlier = try fields["date"].date()
    guard earlier <= date else {
      throw fields["date"].problem("Riwayat tidak boleh sesudah tanggal pelayanan.")
    }
    let result = try fields["result"].present?.choice(TestResult.self)
    let flag = try fields["positive"].present?.flag()
    self.init(
      code: try fields["code"].present?.text() ?? code, date: earlier,
      positive: result.map { $0 == .positive } ?? flag, jaws: try Jaw.named(in: fields))
  }

  private enum TestResult: String, CaseIterable { case positive, negative }
}

extension TariffPayment: CaseAnswer {
  func write(to writer: inout JSONWriter) {
    writer.member("payable", payable)
    writer.member("refused", orNull: refused)
    writer.lines(lines)
  }
}
