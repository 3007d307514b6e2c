import Clinic

extension ReferBackForm {
  /// As a browser sends it. The words beside a code are what the search field shows.
  init(_ values: FormValues) {
    self.init()
    number = values[Field.number] ?? ""
    dated = values[Field.dated] ?? ""
    hospital = values[Field.hospital] ?? ""
    specialist = values[Field.specialist] ?? ""
    diagnosis = values[Field.diagnosis] ?? values[Self.words(Field.diagnosis)] ?? ""
    advice = values[Field.advice] ?? ""
    validFrom = values[Field.validFrom] ?? ""
    validUntil = values[Field.validUntil] ?? ""
    collection = values[Field.collection] ?? ""
    place = values[Field.place] ?? ""
    drugs = (1...Self.mostDrugs).map { number in
      func part(_ part: Field.DrugPart) -> String { values[Field.drug(number, part)] ?? "" }
      var line = DrugLine()
      line.code = part(.code)
      line.name = values[Self.words(Field.drug(number, .code))] ?? ""
      line.timesPerDay = part(.timesPerDay)
      line.dose = part(.dose)
      line.doseUnit = part(.doseUnit)
      line.days = part(.days)
      line.instruction = part(.instruction)
      line.inProgrammeFormulary = values.isTicked(Field.drug(number, .programme))
      return line
    }
  }

  /// The fields with what stands in them.
  var values: FormValues {
    var pairs: [(name: String, value: String)] = [
      (Field.number, number), (Field.dated, dated), (Field.hospital, hospital),
      (Field.specialist, specialist), (Field.diagnosis, diagnosis),
      (Self.words(Field.diagnosis), diagnosis), (Field.advice, advice), (Field.validFrom, validFrom),
      (Field.validUntil, validUntil), (Field.collection, collection), (Field.place, place),
    ]
    for (index, drug) in drugs.enumerated() {
      let number = index + 1
      pairs += [
        (Field.drug(number, .code), drug.code), (Self.words(Field.drug(number, .code)), drug.name),
        (Field.drug(number, .timesPerDay), drug.timesPerDay), (Field.drug(number, .dose), drug.dose),
        (Field.drug(number, .doseUnit), drug.doseUnit), (Field.drug(number, .days), drug.days),
        (Field.drug(number, .instruction), drug.instruction),
      ]
      if drug.inProgrammeFormulary {
        pairs.append((Field.drug(number, .programme), ReferBackFormPage.ticked))
      }
    }
    return FormValues(pairs)
  }

  /// The visible part of a search field.
  private static func words(_ field: String) -> String { field + "_cari" }
}
