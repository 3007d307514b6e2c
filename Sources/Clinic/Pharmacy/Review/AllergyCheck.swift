/// Compares each drug's ingredients with the patient's allergies (Permenkes 74/2016, clinical requirements): the same
/// substance, one of its class, or one of a class with which reactions cross.
enum AllergyCheck {
  static func concerns(
    _ items: [MedicationRequest], allergies: [AllergyIntolerance]
  ) -> [PrescriptionConcern] {
    items.flatMap { item in allergies.compactMap { concern(item, $0) } }
  }

  private static func concern(
    _ item: MedicationRequest, _ allergy: AllergyIntolerance
  ) -> PrescriptionConcern? {
    guard allergy.category == .medication || allergy.category == .biologic else { return nil }
    let substance = Substances.canonical(allergy.substance)
    guard !substance.isEmpty else { return nil }
    let reaction = allergy.reaction.isEmpty ? "" : " (\(allergy.reaction))"
    let known = "pasien alergi \(allergy.substance)\(reaction)"
    for ingredient in item.drug.ingredients.map(Substances.canonical) where !ingredient.isEmpty {
      if Substances.holds(substance, ingredient) || Substances.holds(ingredient, substance) {
        return PrescriptionConcern(
          kind: .allergy, lines: [item.line],
          sentence: "\(item.drug.name) mengandung \(ingredient); \(known).")
      }
      let (own, his) = (Substances.classes(in: ingredient), Substances.classes(in: substance))
      if let shared = own.first(where: his.contains) {
        return PrescriptionConcern(
          kind: .allergy, lines: [item.line],
          sentence: "\(item.drug.name) termasuk golongan \(shared.name); \(known).")
      }
      if let pair = crossing(own, his) {
        return PrescriptionConcern(
          kind: .crossAllergy, lines: [item.line],
          sentence: "\(item.drug.name) (\(pair.own)) dapat bereaksi silang dengan \(pair.his); \(known).")
      }
    }
    return nil
  }

  private static func crossing(
    _ own: [Substances.Class], _ his: [Substances.Class]
  ) -> (own: String, his: String)? {
    for a in own.map(\.name) {
      for b in his.map(\.name)
      where Substances.crossing.contains(where: { $0 == (a, b) || $0 == (b, a) }) { return (a, b) }
    }
    return nil
  }
}
