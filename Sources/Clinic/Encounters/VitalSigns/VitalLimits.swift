public import Vocabulary

/// What a measurement can be at an age (`possible`), and what it mostly is (`usual`).
///
/// Outside `possible` it is a slip of the hand and refused; outside `usual` the person is asked to confirm.
public struct VitalLimits: Sendable, Hashable {
  public let possible: ClosedRange<ExactDecimal>
  public let usual: ClosedRange<ExactDecimal>

  /// `nil` for what has no limits.
  public static func of(_ kind: Observation.Kind, at age: Age) -> VitalLimits? {
    table[kind]?.last { $0.fromDays <= age.totalDays }?.limits
  }

  private struct Line: Sendable {
    let fromDays: Int
    let limits: VitalLimits
  }

  private static func from(
    _ days: Int, possible: ClosedRange<Int>, usual: ClosedRange<Int>
  ) -> Line {
    func exact(_ range: ClosedRange<Int>) -> ClosedRange<ExactDecimal> {
      // Tenths, so that 35.5 °C and 2.5 kg can be written as whole numbers in the table.
      ExactDecimal(
        scaled: Int64(range.lowerBound), decimals: 1)...ExactDecimal(
          scaled: Int64(range.upperBound), decimals: 1)
    }
    return Line(fromDays: days, limits: VitalLimits(possible: exact(possible), usual: exact(usual)))
  }

  // Days from which a band holds.
  private static let birth = 0, month = 29, year1 = 365, year3 = 1096, year6 = 2191, year12 = 4383,
    year18 = 6574

  // In tenths of the unit. Usual ranges of pulse, breathing and blood pressure by age: Pediatric Advanced Life
  // Support (AHA 2020), vital signs by age; fast breathing also MTBS (Kemenkes 2022). Body measures: between
  // -3 SD of the youngest and +3 SD of the oldest of a band in the WHO growth standards, rounded outward.
  // Adults: PPK dokter di FKTP (KMK HK.01.07/MENKES/1186/2022). Temperature: P-Care takes 30 to 45 °C.
  // The bounds of what is possible are the ends of the instruments' scales and of survivable values.
  private static let table: [Observation.Kind: [Line]] = [
    .systolic: [
      from(birth, possible: 300...1800, usual: 600...900),
      from(month, possible: 300...2200, usual: 700...1050),
      from(year1, possible: 400...2500, usual: 850...1100),
      from(year6, possible: 400...2600, usual: 900...1200),
      from(year12, possible: 400...3000, usual: 900...1399),
      from(year18, possible: 400...3000, usual: 900...1799),
    ],
    .diastolic: [
      from(birth, possible: 100...1200, usual: 300...600),
      from(month, possible: 100...1400, usual: 350...700),
      from(year1, possible: 150...1600, usual: 400...740),
      from(year6, possible: 200...1800, usual: 500...820),
      from(year12, possible: 200...2000, usual: 550...899),
      from(year18, possible: 200...2000, usual: 500...1099),
    ],
    .pulse: [
      from(birth, possible: 300...3000, usual: 1000...2050),
      from(month, possible: 300...3000, usual: 900...1800),
      from(year1, possible: 300...2800, usual: 800...1400),
      from(year3, possible: 250...2500, usual: 700...1200),
      from(year6, possible: 250...2500, usual: 600...1180),
      from(year12, possible: 200...2500, usual: 500...1200),
    ],
    .respiration: [
      from(birth, possible: 100...1200, usual: 300...590),
      from(month, possible: 80...1200, usual: 250...490),
      from(year1, possible: 80...1000, usual: 200...390),
      from(year6, possible: 60...800, usual: 160...300),
      from(year12, possible: 40...700, usual: 120...240),
    ],
    .temperature: [from(birth, possible: 300...450, usual: 350...395)],
    .oxygenSaturation: [from(birth, possible: 300...1000, usual: 940...1000)],
    .weight: [
      from(birth, possible: 3...70, usual: 25...60),
      from(month, possible: 10...200, usual: 30...130),
      from(year1, possible: 30...400, usual: 60...220),
      from(year3, possible: 50...700, usual: 90...320),
      from(year6, possible: 80...1500, usual: 120...700),
      from(year12, possible: 150...3000, usual: 220...1000),
      from(year18, possible: 200...4000, usual: 350...1200),
    ],
    .height: [
      from(birth, possible: 200...650, usual: 440...580),
      from(month, possible: 350...950, usual: 470...820),
      from(year1, possible: 500...1250, usual: 680...1100),
      from(year3, possible: 600...1450, usual: 830...1300),
      from(year6, possible: 700...2000, usual: 1000...1700),
      from(year12, possible: 900...2300, usual: 1300...1900),
      from(year18, possible: 600...2500, usual: 1350...1950),
    ],
    .waist: [
      from(birth, possible: 150...800, usual: 250...650),
      from(year6, possible: 300...2500, usual: 450...1300),
    ],
    .headCircumference: [
      from(birth, possible: 200...500, usual: 310...400), from(month, possible: 250...600, usual: 340...500),
      from(year1, possible: 350...700, usual: 420...580),
    ],
    .upperArm: [
      from(birth, possible: 40...200, usual: 70...140), from(month, possible: 50...300, usual: 115...200),
      from(year6, possible: 60...700, usual: 150...450),
    ],
    .pain: [from(birth, possible: 0...100, usual: 0...100)],
  ]
}
