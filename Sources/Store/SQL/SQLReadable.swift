public import Vocabulary

/// A value that can be read out of a column. `nil` when the column holds something else.
public protocol SQLReadable {
  static func read(_ value: SQLValue) -> Self?
}

extension SQLValue: SQLReadable {
  public static func read(_ value: SQLValue) -> SQLValue? { value }
}

extension String: SQLReadable {
  public static func read(_ value: SQLValue) -> String? {
    if case .text(let text) = value { text } else { nil }
  }
}

extension Int64: SQLReadable {
  public static func read(_ value: SQLValue) -> Int64? {
    if case .int(let number) = value { number } else { nil }
  }
}

extension Int: SQLReadable {
  public static func read(_ value: SQLValue) -> Int? { Int64.read(value).map { Int($0) } }
}

extension Double: SQLReadable {
  public static func read(_ value: SQLValue) -> Double? {
    switch value {
    case .real(let number): number
    case .int(let number): Double(number)
    default: nil
    }
  }
}

extension Bool: SQLReadable {
  public static func read(_ value: SQLValue) -> Bool? { Int64.read(value).map { $0 != 0 } }
}

extension [UInt8]: SQLReadable {
  public static func read(_ value: SQLValue) -> [UInt8]? {
    if case .blob(let bytes) = value { bytes } else { nil }
  }
}

extension Instant: SQLReadable {
  public static func read(_ value: SQLValue) -> Instant? {
    Int64.read(value).map { Instant(milliseconds: $0) }
  }
}

extension CalendarDate: SQLReadable {
  public static func read(_ value: SQLValue) -> CalendarDate? {
    String.read(value).flatMap { CalendarDate(iso: $0) }
  }
}

extension ID: SQLReadable {
  public static func read(_ value: SQLValue) -> ID? { String.read(value).map { ID(stored: $0) } }
}

extension NIK: SQLReadable {
  public static func read(_ value: SQLValue) -> NIK? { String.read(value).map { NIK(stored: $0) } }
}

extension JKNNumber: SQLReadable {
  public static func read(_ value: SQLValue) -> JKNNumber? {
    String.read(value).map { JKNNumber(stored: $0) }
  }
}

extension MedicalRecordNumber: SQLReadable {
  public static func read(_ value: SQLValue) -> MedicalRecordNumber? {
    String.read(value).map { MedicalRecordNumber(stored: $0) }
  }
}

extension Rupiah: SQLReadable {
  public static func read(_ value: SQLValue) -> Rupiah? { Int64.read(value).map { Rupiah($0) } }
}

/// Enumerations with a textual raw value: declare `extension Sex: SQLReadable {}`.
extension SQLReadable where Self: RawRepresentable, RawValue == String {
  public static func read(_ value: SQLValue) -> Self? {
    String.read(value).flatMap { Self(rawValue: $0) }
  }
}

extension Sex: SQLReadable {}
extension FacilityZone: SQLReadable {}

extension ExactDecimal: SQLReadable {
  public static func read(_ value: SQLValue) -> ExactDecimal? {
    String.read(value).flatMap { ExactDecimal($0) }
  }
}
