public import Vocabulary

/// A value that can stand in a statement as a bound parameter.
public protocol SQLBindable {
  var sqlValue: SQLValue { get }
}

extension SQLValue: SQLBindable {
  public var sqlValue: SQLValue { self }
}

extension String: SQLBindable {
  public var sqlValue: SQLValue { .text(self) }
}

extension Int: SQLBindable {
  public var sqlValue: SQLValue { .int(Int64(self)) }
}

extension Int64: SQLBindable {
  public var sqlValue: SQLValue { .int(self) }
}

extension Double: SQLBindable {
  public var sqlValue: SQLValue { .real(self) }
}

extension Bool: SQLBindable {
  public var sqlValue: SQLValue { .int(self ? 1 : 0) }
}

extension [UInt8]: SQLBindable {
  public var sqlValue: SQLValue { .blob(self) }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
  public var sqlValue: SQLValue { self?.sqlValue ?? .null }
}

extension Instant: SQLBindable {
  public var sqlValue: SQLValue { .int(milliseconds) }
}

extension CalendarDate: SQLBindable {
  public var sqlValue: SQLValue { .text(iso) }
}

extension ID: SQLBindable {
  public var sqlValue: SQLValue { .text(text) }
}

extension NIK: SQLBindable {
  public var sqlValue: SQLValue { .text(text) }
}

extension JKNNumber: SQLBindable {
  public var sqlValue: SQLValue { .text(text) }
}

extension MedicalRecordNumber: SQLBindable {
  public var sqlValue: SQLValue { .text(text) }
}

extension FoldedText: SQLBindable {
  public var sqlValue: SQLValue { .text(text) }
}

extension Rupiah: SQLBindable {
  public var sqlValue: SQLValue { .int(amount) }
}

/// Enumerations with a textual raw value are stored as that text: declare `extension Sex: SQLBindable {}`.
extension SQLBindable where Self: RawRepresentable, RawValue == String {
  public var sqlValue: SQLValue { .text(rawValue) }
}

extension Sex: SQLBindable {}
extension FacilityZone: SQLBindable {}

extension ExactDecimal: SQLBindable {
  public var sqlValue: SQLValue { .text(text) }
}
