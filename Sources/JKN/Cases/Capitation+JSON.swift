import Vocabulary

extension CapitationCase {
  /// `participants`, `doctors`, `dentists`, `kbk` where performance is paid, and `kbkScope` where the case itself shall
  /// find out whether it is.
  init(_ fields: JSONFields, _ terms: AgreementTerms) throws(Problem) {
    let groups = try fields["participants"].objects(ParticipantGroup.init)
    headcount = try Headcount(groups, under: terms.capitation)
    doctors = try fields["doctors"].integer(in: Limit.count)
    dentists = try fields["dentists"].integer(in: Limit.count)
    performance =
      try fields["kbk"].present?.object { kbk throws(Problem) in
        if let percent = kbk["percent"].present {
          return .percent(try percent.fraction(in: Limit.percent, decimals: 4))
        }
        return .ratios(try KBKRatios(kbk))
      } ?? .none
    standing = try fields["kbkScope"].present?.object(KBKStanding.init)
  }
}

extension KBKStanding {
  /// `runs`, `on`, and `cooperatingSince` where it is known.
  init(_ fields: JSONFields) throws(Problem) {
    runs = try fields["runs"].flag()
    on = try fields["on"].date()
    cooperatingSince = try fields["cooperatingSince"].present?.date()
  }

  func write(to writer: inout JSONWriter) {
    writer.name("runs")
    writer.flag(runs)
    writer.member("on", on)
    if let cooperatingSince { writer.member("cooperatingSince", cooperatingSince) }
  }
}

extension ParticipantGroup {
  /// `sex`, `count`, and either `age` or `ageGroup`.
  init(_ fields: JSONFields) throws(Problem) {
    sex = try fields["sex"].choice(SexLetter.self) == .m ? .male : .female
    switch (fields["age"].present, fields["ageGroup"].present) {
    case (let age?, nil): self.age = .years(try age.count(in: Limit.age))
    case (nil, let group?): age = .group(try group.text())
    case (nil, nil): throw fields["age"].problem("Isi age (umur) atau ageGroup (kelompok umur).")
    default: throw fields["ageGroup"].problem("Isi salah satu saja: age atau ageGroup.")
    }
    count = try fields["count"].integer(in: Limit.count)
  }
}

/// Sex as the cases write it.
enum SexLetter: String, CaseIterable {
  case m = "M"
  case f = "F"
}

extension Capitation: CaseAnswer {
  func write(to writer: inout JSONWriter) {
    writer.member("base", base)
    writer.member("coefficient", coefficient)
    writer.member("tariff", tariff)
    writer.member("kbkPercent", kbkPercent)
    writer.member("perParticipant", perParticipant)
    writer.member("headcount", Int(headcount))
    writer.member("total", total)
  }
}
