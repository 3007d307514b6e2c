import Store
import Vocabulary

/// The questions a search asks. Each walks one index and stops after `limit` rows, or a fixed multiple of it.
struct PatientQueries {
  let facility: FacilityID
  let limit: Int

  /// By the beginning of a number: record number whole, NIK and card from four digits on, family card whole. What a number
  /// cannot be is not asked: no NIK begins with 0 (the least code of a province is 11), no card has over 13 digits.
  func numbered(_ digits: String) -> [SQL] {
    var queries: [SQL] = []
    if let number = MedicalRecordNumber(typed: digits) {
      queries.append(
        "SELECT * FROM patient WHERE facility = \(facility) AND medical_record_number = \(number)")
    }
    guard digits.utf8.count >= 4 else { return queries }
    let end = Self.end(of: digits)
    if !digits.hasPrefix("0") {
      queries.append(
        """
        SELECT * FROM patient WHERE facility = \(facility) AND nik >= \(digits) AND nik < \(end)
        ORDER BY nik LIMIT \(limit)
        """)
    }
    if digits.utf8.count <= 13 {
      queries.append(
        """
        SELECT * FROM patient WHERE facility = \(facility) AND jkn_number >= \(digits) AND jkn_number < \(end)
        ORDER BY jkn_number LIMIT \(limit)
        """)
    }
    if digits.utf8.count == 16 {
      queries.append(
        """
        SELECT * FROM patient WHERE facility = \(facility) AND family_card = \(digits)
        ORDER BY birth_date LIMIT \(limit)
        """)
    }
    return queries
  }

  /// The one patient with exactly this NIK.
  func withNIK(_ nik: NIK) -> SQL {
    "SELECT * FROM patient WHERE facility = \(facility) AND nik = \(nik)"
  }

  func passport(_ passport: String) -> SQL {
    "SELECT * FROM patient WHERE facility = \(facility) AND passport = \(passport)"
  }

  func born(on date: CalendarDate) -> SQL {
    "SELECT * FROM patient WHERE facility = \(facility) AND birth_date = \(date) LIMIT \(limit * 20)"
  }

  func nameBegins(_ folded: String) -> SQL {
    """
    SELECT * FROM patient
    WHERE facility = \(facility) AND folded_name >= \(folded) AND folded_name < \(Self.end(of: folded))
    ORDER BY folded_name, birth_date LIMIT \(limit)
    """
  }

  /// Every word anywhere in the name: what ranks them, not whole patients, since most are dropped again. `nil` when
  /// no word is long enough (3 letters) for the text index.
  func nameContains(_ name: FoldedText) -> SQL? {
    guard name.words.contains(where: { $0.unicodeScalars.count >= 3 }) else { return nil }
    return """
      SELECT patient.id, patient.folded_name, patient.birth_date
      FROM \(TextIndex.patientName, matching: name.text, of: facility) LIMIT \(limit * 5)
      """
  }

  /// The last visit of each of them, in one question: on a database across the network each question is a way to go.
  static func lastVisits(of patients: [PatientID]) -> SQL {
    """
    SELECT e.patient, e.day, r.name FROM patient p
    JOIN encounter e ON e.id = (
      SELECT l.id FROM encounter l WHERE l.patient = p.id ORDER BY l.arrived_at DESC LIMIT 1)
    JOIN room r ON r.id = e.room
    WHERE p.id IN \(list: patients)
    """
  }

  /// The least text after every text that begins with `beginning`: folded text holds nothing above U+FFFF's reach.
  private static func end(of beginning: String) -> String { beginning + "\u{10FFFF}" }
}
