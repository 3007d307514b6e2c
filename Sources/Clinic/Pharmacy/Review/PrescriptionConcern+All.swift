extension PrescriptionConcern {
  /// Everything the data warns of, dangers first.
  static func all(
    _ items: [MedicationRequest], allergies: [AllergyIntolerance], active: [ActiveMedication]
  ) -> [PrescriptionConcern] {
    AllergyCheck.concerns(items, allergies: allergies) + DuplicateCheck.concerns(items, active: active)
      + HighAlertCheck.concerns(items)
  }
}
