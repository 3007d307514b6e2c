public import Vocabulary

/// An earlier prescription of the patient whose drugs should not be used up yet.
public struct ActiveMedication: Sendable, Hashable {
  public let number: String
  public let drug: Drug
  /// The last day it is meant to be taken.
  public let until: CalendarDate

  public init(number: String, drug: Drug, until: CalendarDate) {
    self.number = number
    self.drug = drug
    self.until = until
  }
}

/// The same ingredient twice, within one prescription or with one still in use (Permenkes 74/2016, clinical
/// requirements: duplikasi pengobatan).
enum DuplicateCheck {
  static func concerns(
    _ items: [MedicationRequest], active: [ActiveMedication]
  ) -> [PrescriptionConcern] {
    within(items) + with(active, items)
  }

  private static func within(_ items: [MedicationRequest]) -> [PrescriptionConcern] {
    var lines: [String: [MedicationRequest]] = [:]
    for item in items {
      for ingredient in ingredients(item.drug) { lines[ingredient, default: []].append(item) }
    }
    return lines.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { ingredient, doubled in
      PrescriptionConcern(
        kind: .duplicate, lines: doubled.map(\.line),
        sentence: "\(doubled.map(\.drug.name).joined(separator: " dan ")) sama-sama mengandung \(ingredient)."
      )
    }
  }

  private static func with(
    _ active: [ActiveMedication], _ items: [MedicationRequest]
  ) -> [PrescriptionConcern] {
    items.flatMap { item in
      active.compactMap { earlier in
        guard let shared = ingredients(item.drug).intersection(ingredients(earlier.drug)).sorted().first
        else { return nil }
        return PrescriptionConcern(
          kind: .stillTaking, lines: [item.line],
          sentence: """
            \(item.drug.name): \(shared) dari resep \(earlier.number) seharusnya masih dipakai sampai \
            \(earlier.until.iso).
            """)
      }
    }
  }

  private static func ingredients(_ drug: Drug) -> Set<String> {
    Set(drug.ingredients.map(Substances.canonical).filter { !$0.isEmpty })
  }
}
