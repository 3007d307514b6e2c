/// Reads the members of a message strictly and keeps a complaint about each that does not fit.
struct PCareForm {
  let body: JSON
  private(set) var complaints: [PCareComplaint] = []

  init(_ body: JSON) { self.body = body }

  mutating func complain(_ field: String, _ message: String) {
    complaints.append(PCareComplaint(field: field, message: message))
  }

  /// Text that must be there; it may only be blank where that is said.
  mutating func text(_ field: String, mayBeBlank: Bool = false) -> String {
    guard let text = body[field]?.string else {
      complain(field, "\(field) harus berupa teks.")
      return ""
    }
    if !mayBeBlank, text.allSatisfy(\.isWhitespace) { complain(field, "\(field) tidak boleh kosong.") }
    return text
  }

  /// Text, null, or no member at all.
  mutating func optionalText(_ field: String) -> String? {
    switch body[field] {
    case nil, .null: return nil
    case .string(let text): return text.isEmpty ? nil : text
    default:
      complain(field, "\(field) harus berupa teks.")
      return nil
    }
  }

  /// A number from 0, whole or with decimals (live systems accept both, BPJS contract 3.6).
  mutating func number(_ field: String, wholeOnly: Bool = false) -> Double {
    guard let number = body[field]?.double, number >= 0, !wholeOnly || number == number.rounded() else {
      complain(field, "\(field) harus berupa angka, paling kecil 0.")
      return 0
    }
    return number
  }

  mutating func flag(_ field: String) -> Bool {
    guard let flag = body[field]?.bool else {
      complain(field, "\(field) harus true atau false.")
      return false
    }
    return flag
  }

  mutating func day(_ field: String) -> PCareDay? {
    guard let day = body[field]?.string.flatMap(PCareDay.init) else {
      complain(field, "\(field) harus tanggal dd-MM-yyyy.")
      return nil
    }
    return day
  }

  mutating func card(_ field: String = "noKartu") -> String {
    let card = text(field)
    if !card.isEmpty, !Self.isDigits(card, 13) { complain(field, "Nomor kartu harus 13 digit angka.") }
    return card
  }

  /// A code that must be in one of P-Care's lists.
  mutating func code(_ field: String, in list: PCareCodeList) -> String {
    let code = text(field)
    if !code.isEmpty, !list.contains(code) { complain(field, PCareComplaint.notInReference) }
    return code
  }

  mutating func optionalCode(_ field: String, in list: PCareCodeList) -> String? {
    guard let code = optionalText(field) else { return nil }
    if !list.contains(code) { complain(field, PCareComplaint.notInReference) }
    return code
  }

  static func isDigits(_ text: String, _ length: Int) -> Bool {
    text.utf8.count == length && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
