import Vocabulary

extension ExaminationReader {
  mutating func readObservations() {
    guard let age = patient.age(on: encounter.day) else { return }
    let check = VitalSignCheck(age: age)
    read.observations = []
    for kind in Observation.Kind.measured where !form[kind].trimmingBlanks.isEmpty {
      measure(kind, check)
    }
    comparePressures()
    deriveBodyMassIndex()
    if let level = Consciousness(rawValue: form[.consciousness]) {
      observe(.consciousness, .coded(level.coded))
    }
    for kind in Observation.Kind.findings {
      let words = form[kind].trimmingBlanks
      if !words.isEmpty { observe(kind, .text(words)) }
    }
  }

  private mutating func measure(_ kind: Observation.Kind, _ check: VitalSignCheck) {
    let field = "observed.\(kind.rawValue)"
    let answer = problems.collect(field) { () throws(Problem) in try check.read(kind, form[kind]) }
    switch answer {
    case .fine(let value): observe(kind, .quantity(value))
    case .unusual(let value, let question):
      // What stood there before was confirmed then.
      let stood = before.observations.contains { $0.kind == kind && $0.quantity == value }
      let confirmed = stood || form.confirmed.contains(kind.rawValue)
      if confirmed { observe(kind, .quantity(value)) } else { problems.add(field, question) }
    case nil: break
    }
  }

  private mutating func comparePressures() {
    guard let systolic = quantity(.systolic), let diastolic = quantity(.diastolic) else {
      let typed = [Observation.Kind.systolic, .diastolic].filter { !form[$0].trimmingBlanks.isEmpty }
      if typed == [.systolic] { problems.add("observed.diastolic", "Isi juga diastole.") }
      if typed == [.diastolic] { problems.add("observed.systolic", "Isi juga sistole.") }
      return
    }
    if systolic <= diastolic {
      problems.add("observed.diastolic", "Diastole harus lebih rendah daripada sistole \(systolic.comma).")
    }
  }

  private mutating func deriveBodyMassIndex() {
    guard let weight = quantity(.weight), let height = quantity(.height),
      let index = BodyMassIndex(weight: weight, height: height)
    else { return }
    observe(.bodyMassIndex, .quantity(index.value))
  }

  private func quantity(_ kind: Observation.Kind) -> ExactDecimal? {
    read.observations.first { $0.kind == kind }?.quantity
  }

  private mutating func observe(_ kind: Observation.Kind, _ value: Observation.Value) {
    let previous = before.observations.first { $0.kind == kind }
    read.observations.append(
      kept(previous, unless: { $0.value != value }) {
        Observation(id: previous?.id ?? ObservationID(at: now), kind: kind, value: value, at: now, by: by)
      })
  }
}
