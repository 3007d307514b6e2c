import Vocabulary

/// Records whose content cannot be, or was copied (Ps.12(1)b.1).
extension FraudRule {
  func wrongPerson(_ visits: [FraudVisit]) -> [FraudHit] {
    visits.compactMap { visit in
      let years = Age(born: visit.birthDate, on: visit.day)?.years
      for code in visit.diagnoses {
        if visit.sex == .male, Self.isFemale(code) {
          return hit(visit, "Diagnosis \(code) hanya ada pada perempuan; pasien ini laki-laki.")
        }
        if visit.sex == .female, Self.isMale(code) {
          return hit(visit, "Diagnosis \(code) hanya ada pada laki-laki; pasien ini perempuan.")
        }
        if code.hasPrefix("O"), let years, years < limit(.youngest) || years > limit(.oldest) {
          return hit(visit, "Diagnosis kehamilan atau persalinan \(code) pada umur \(years) tahun.")
        }
      }
      return nil
    }
  }

  /// ICD-10: pregnancy and birth (O00–O99), inflammatory and other disorders of female organs (N70–N98), their cancers.
  private static func isFemale(_ code: String) -> Bool {
    code.hasPrefix("O") || isWithin(code, "N70", "N98") || isWithin(code, "C51", "C58")
  }

  /// ICD-10: diseases of male organs (N40–N51), their cancers.
  private static func isMale(_ code: String) -> Bool {
    isWithin(code, "N40", "N51") || isWithin(code, "C60", "C63")
  }

  private static func isWithin(_ code: String, _ first: String, _ last: String) -> Bool {
    let category = String(code.prefix(3))
    return category >= first && category <= last
  }

  /// The same values, to the last digit, at many patients of one signer on one day.
  func clonedFindings(_ visits: [FraudVisit]) -> [FraudHit] {
    let (least, patients) = (limit(.measures), limit(.patients))
    let measured = visits.filter { $0.measures.count >= least }
    let groups = Dictionary(grouping: measured) {
      "\($0.author.text)/\($0.day.iso)/\($0.measures.joined(separator: ","))"
    }
    return groups.compactMap { subject, same in
      guard Set(same.map(\.patient)).count >= patients, let first = same.first else { return nil }
      return FraudHit(
        code, subject: subject, on: first.day,
        "\(same.count) pasien dengan \(first.measures.count) hasil ukur yang persis sama, ditandatangani "
          + "\(first.authorName) pada hari yang sama.", visits: same.map(\.id))
    }
  }
}
