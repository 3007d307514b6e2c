/// One named field of an object, present or not: reading it either gives the typed value or a `Problem` that carries
/// the field's name and says in one sentence what is wanted.
public struct JSONField: Sendable {
  public let name: StaticString
  /// `nil` when the field is absent or `null`.
  public let value: ExactJSON?

  /// Itself when it is there: `try fields["cause"].present?.choice() ?? .bpjs`.
  public var present: JSONField? { value == nil ? nil : self }

  public var isPresent: Bool { value != nil }

  public func problem(_ sentence: String) -> Problem { Problem(field: "\(name)", sentence) }

  func there() throws(Problem) -> ExactJSON {
    guard let value else { throw problem("Isian ini wajib ada.") }
    return value
  }

  public func integer(in range: ClosedRange<Int64>) throws(Problem) -> Int64 {
    let value = try there()
    guard let integer = value.integer else {
      throw problem("Isian ini harus bilangan bulat (angka, bukan teks).")
    }
    guard range.contains(integer) else {
      throw problem("Isian ini harus antara \(range.lowerBound) dan \(range.upperBound).")
    }
    return integer
  }

  /// A decimal number, or a string that holds one, with at most `decimals` decimals (never more than 24).
  public func fraction(in range: ClosedRange<Int64>, decimals: Int = 24) throws(Problem) -> Fraction {
    let value = try there()
    guard let number = value.writtenNumber, number.decimals <= decimals else {
      throw problem(
        "Isian ini harus bilangan desimal dengan titik, paling banyak \(decimals) angka di belakangnya.")
    }
    let fraction = number.fraction
    guard fraction >= Fraction(range.lowerBound), fraction <= Fraction(range.upperBound) else {
      throw problem("Isian ini harus antara \(range.lowerBound) dan \(range.upperBound).")
    }
    return fraction
  }

  public func flag() throws(Problem) -> Bool {
    guard let flag = try there().bool else { throw problem("Isian ini harus true atau false.") }
    return flag
  }

  /// A text that says something.
  public func text() throws(Problem) -> String {
    guard let text = try there().string, text.utf8.contains(where: { $0 > 0x20 }) else {
      throw problem("Isian ini harus teks yang tidak kosong.")
    }
    return text
  }

  public func date() throws(Problem) -> CalendarDate {
    guard let date = try there().date, (1900...2200).contains(date.year) else {
      throw problem(
        "Isian ini harus tanggal yang ada di kalender, ditulis TTTT-BB-HH, tahun 1900 sampai 2200.")
    }
    return date
  }

  /// One of the words of `Choice`.
  public func choice<Choice>(
    _: Choice.Type = Choice.self
  ) throws(Problem) -> Choice where Choice: RawRepresentable<String> & CaseIterable {
    guard let choice = try there().string.flatMap(Choice.init(rawValue:)) else {
      let words = Choice.allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")
      throw problem("Isian ini harus salah satu dari: \(words).")
    }
    return choice
  }

  /// The members of an object; a problem inside is told as `name.member`.
  public func object<Value>(
    _ read: (JSONFields) throws(Problem) -> Value
  ) throws(Problem) -> Value {
    let value = try there()
    do throws(Problem) { return try read(try JSONFields(value)) } catch { throw error.inside("\(name)") }
  }

  /// The elements of an array, each an object; a problem inside is told as `name[2].member`.
  public func objects<Value>(
    _ read: (JSONFields) throws(Problem) -> Value
  ) throws(Problem) -> [Value] {
    try elements { value throws(Problem) in try read(try JSONFields(value)) }
  }

  /// The elements of an array; a problem inside is told as `name[2]`.
  public func elements<Value>(
    _ read: (ExactJSON) throws(Problem) -> Value
  ) throws(Problem) -> [Value] {
    let value = try there()
    guard value.isArray else { throw problem("Isian ini harus berupa daftar [ … ].") }
    var found: [Value] = []
    for (place, element) in value.elements.enumerated() {
      do throws(Problem) { found.append(try read(element)) } catch { throw error.inside("\(name)[\(place)]") }
    }
    return found
  }
}

extension ExactJSON {
  /// A bare element read as a field without a name of its own.
  public var field: JSONField { JSONField(name: "", value: isNull ? nil : self) }
}

extension Problem {
  /// The same problem, seen from the object that holds the field.
  public func inside(_ place: String) -> Problem {
    Problem(field: field.isEmpty ? place : field.first == "[" ? place + field : "\(place).\(field)", sentence)
  }
}
