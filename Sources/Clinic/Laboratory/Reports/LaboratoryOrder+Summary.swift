extension LaboratoryOrder {
  /// What is not normal, to begin the conclusion with: `Hemoglobin rendah; leukosit tinggi.` Empty when all is normal.
  public var abnormalSummary: String {
    let found = requests.compactMap { request -> String? in
      guard let meaning = result(of: request.id)?.interpretation, meaning != .normal else { return nil }
      return "\(request.test.name) \(meaning.word.lowercased())"
    }
    return found.isEmpty ? "" : found.joined(separator: "; ") + "."
  }
}
