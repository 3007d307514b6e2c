import Vocabulary

/// Antenatal visits (PKS Bontang 2024 Lampiran II I.A.3 row 3).
public struct AntenatalTerms: Sendable {
  /// The trimester of visit 1, 2, 3 …
  public let slots: [Int]
  /// Visits that are a doctor's with ultrasound.
  public let ultrasoundVisits: [Int]
  public let codes: Codes

  public struct Codes: Sendable {
    public let doctorUltrasound: String
    public let doctor: String
    public let midwife: String
    public let networkMidwife: String

    var all: [String] { [doctorUltrasound, doctor, midwife, networkMidwife] }
  }

  init(_ section: JSONFields) throws(Problem) {
    slots = try section["slots"].elements { value throws(Problem) in try value.field.count(in: 1...3) }
    ultrasoundVisits = try section["ultrasoundVisits"].elements { value throws(Problem) in
      try value.field.count(in: 1...20)
    }
    guard slots == slots.sorted(), !slots.isEmpty else {
      throw section["slots"].problem("Trimester kunjungan harus berurut naik.")
    }
    codes = try section["codes"].object { codes throws(Problem) in
      Codes(
        doctorUltrasound: try codes["doctorUltrasound"].text(), doctor: try codes["doctor"].text(),
        midwife: try codes["midwife"].text(), networkMidwife: try codes["networkMidwife"].text())
    }
  }
}

/// Postnatal visits (PKS Bontang 2024 Lampiran II I.A.3 row 4).
public struct PostnatalTerms: Sendable {
  /// Period 1, 2, 3 … by days since delivery.
  public let periods: [Period]
  public let lines: LineReading
  public let own: String
  public let network: String

  public struct Period: Sendable {
    /// Day 0 is the day of delivery.
    public let days: ClosedRange<Int>
    public let baby: Bool
  }

  /// What one visit to mother and baby is paid as; the text does not say.
  public enum LineReading: String, Sendable, CaseIterable { case motherAndBaby, visit }

  init(_ section: JSONFields) throws(Problem) {
    periods = try section["periods"].objects { period throws(Problem) in
      let from = try period["from"].count(in: 0...365)
      let to = try period["to"].count(in: 0...365)
      guard from <= to else { throw period["to"].problem("Hari akhir mendahului hari awal.") }
      return Period(days: from...to, baby: try period["baby"].flag())
    }
    for (earlier, later) in zip(periods, periods.dropFirst())
    where earlier.days.upperBound >= later.days.lowerBound {
      throw section["periods"].problem("Masa kunjungan nifas tumpang tindih.")
    }
    lines = try section["lines"].choice()
    own = try section["own"].text()
    network = try section["network"].text()
  }
}
