import Vocabulary

extension ExaminationForm {
  /// This draft on top of a record that somebody saved after it was typed. What the draft does not mention is not
  /// taken away: the nurse's measurements, allergies and medicines stay.
  func onto(_ saved: ExaminationForm, stale: Bool) -> ExaminationForm {
    guard stale else { return self }
    var merged = self
    merged.observed = observed.merging(saved.observed) { typed, newer in typed.isEmpty ? newer : typed }
    let substances = Set(allergies.map { FoldedText($0.substance) })
    merged.allergies += saved.allergies.filter { !substances.contains(FoldedText($0.substance)) }
    merged.noKnownAllergy = (noKnownAllergy || saved.noKnownAllergy) && merged.allergies.isEmpty
    let names = Set(medications.map { FoldedText($0.name) })
    merged.medications += saved.medications.filter { !names.contains(FoldedText($0.name)) }
    let told = Set(complaints.map { FoldedText($0.text) })
    merged.complaints += saved.complaints.filter { !told.contains(FoldedText($0.text)) }
    return merged
  }
}
