import Clinic
import Vocabulary

/// Measured values as they are read: pressures together, the index with its reason, an unusual one marked with a word.
struct VitalLines {
  private let observations: [Observation]
  private let age: Age?

  init(_ observations: [Observation], age: Age?) {
    self.observations = observations
    self.age = age
  }

  var facts: [(term: String, value: HTML)] {
    var lines: [(term: String, value: HTML)] = []
    if let systolic = value(.systolic), let diastolic = value(.diastolic) {
      lines.append(
        (
          "Tekanan darah",
          marked(
            "\(systolic.comma)/\(diastolic.comma) mmHg",
            isHigh: isUnusual(.systolic) || isUnusual(.diastolic) || isHypertensive)
        ))
    }
    for kind in Observation.Kind.measured where kind != .systolic && kind != .diastolic {
      guard let number = value(kind) else { continue }
      lines.append((kind.word, marked("\(number.comma) \(kind.unit)", isHigh: isUnusual(kind))))
    }
    if let weight = value(.weight), let height = value(.height),
      let index = BodyMassIndex(weight: weight, height: height)
    {
      let category = age.flatMap(index.category).map { " · \($0)" } ?? ""
      lines.append(("IMT", HTML("\(index.value.comma) kg/m²\(category)")))
    }
    for observation in observations {
      switch observation.value {
      case .coded(let concept):
        lines.append((observation.kind.word, HTML(Consciousness(concept)?.word ?? concept.display)))
      case .text(let words): lines.append((observation.kind.word, HTML(words)))
      case .quantity: continue
      }
    }
    return lines
  }

  private func value(_ kind: Observation.Kind) -> ExactDecimal? {
    observations.first { $0.kind == kind }?.quantity
  }

  private func isUnusual(_ kind: Observation.Kind) -> Bool {
    guard let age, let number = value(kind), let limits = VitalLimits.of(kind, at: age) else { return false }
    return !limits.usual.contains(number)
  }

  /// From 140/90 an adult's pressure is hypertension (PPK FKTP, KMK HK.01.07/MENKES/1186/2022).
  private var isHypertensive: Bool {
    guard let age, age.years >= 18 else { return false }
    return (value(.systolic).map { $0 >= ExactDecimal(140) } ?? false)
      || (value(.diastolic).map { $0 >= ExactDecimal(90) } ?? false)
  }

  private func marked(_ text: String, isHigh: Bool) -> HTML {
    HTML {
      if isHigh {
        strong(text)
        " "
        StateMark("perhatikan", tone: .waiting, symbol: "▲")
      } else {
        text
      }
    }
  }
}
