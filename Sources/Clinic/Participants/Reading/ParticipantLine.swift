import Vocabulary

/// Reads one line of a participant file.
struct ParticipantLine {
  let columns: ParticipantColumns
  let today: CalendarDate

  /// - Throws: what is wrong, without the person's data: it stands in a report.
  func read(_ fields: [String], line: Int) throws(CSVProblem) -> RegisteredParticipant {
    func problem(_ sentence: String) -> CSVProblem { CSVProblem(line: line, sentence) }
    // A spreadsheet may have taken the zeros at the front for nothing.
    let digits = fields.words(at: columns.card).drop { $0 == "'" }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }), digits.utf8.count <= 13 else {
      throw problem("Nomor kartu bukan 13 angka.")
    }
    let card = String(repeating: "0", count: 13 - digits.utf8.count) + digits
    let name = fields.words(at: columns.name)
    guard !name.isEmpty else { throw problem("Nama kosong.") }
    guard let sex = Self.sex(fields.words(at: columns.sex)) else {
      throw problem("Jenis kelamin bukan L atau P.")
    }
    guard let born = Self.date(fields.words(at: columns.birthDate), today), born <= today else {
      throw problem("Tanggal lahir tidak terbaca.")
    }
    guard let age = Age(born: born, on: today), age.years <= PatientForm.oldestAge else {
      throw problem("Umur lebih dari \(PatientForm.oldestAge) tahun; periksa tanggal lahirnya.")
    }
    let nik = String(fields.words(at: columns.nik).drop { $0 == "'" })
    guard nik.isEmpty || (nik.utf8.count == 16 && nik.isDigits) else { throw problem("NIK bukan 16 angka.") }
    let status = fields.words(at: columns.status)
    return RegisteredParticipant(
      card: JKNNumber(stored: card), nik: nik.isEmpty ? nil : nik, name: name, sex: sex, birthDate: born,
      membership: fields.words(at: columns.membership), classOfCare: fields.words(at: columns.classOfCare),
      active: Self.isActive(status), status: status)
  }

  private static func sex(_ text: String) -> Sex? {
    switch text.lowercased() {
    case "l", "lk", "laki-laki", "laki laki", "pria", "1": .male
    case "p", "pr", "perempuan", "wanita", "2": .female
    default: nil
    }
  }

  /// Written by day or by year first; a spreadsheet's own day number (from 30 December 1899) is read, too.
  private static func date(_ text: String, _ today: CalendarDate) -> CalendarDate? {
    if let iso = CalendarDate(iso: text) { return iso }
    if text.utf8.count == 5, let serial = Int(text) { return CalendarDate(dayNumber: serial - 25_569) }
    return TypedDate.read(text, asOf: today)
  }

  private static func isActive(_ status: String) -> Bool {
    switch status.lowercased() {
    case "", "aktif", "1", "ya", "true", "y": true
    default: false
    }
  }
}
