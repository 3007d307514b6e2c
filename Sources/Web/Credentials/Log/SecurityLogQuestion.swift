import Clinic
import Vocabulary

/// What is asked of the security log, as the address has it. A day that cannot be read is left out and told.
struct SecurityLogQuestion {
  static let kind = "jenis"
  static let from = "dari"
  static let to = "sampai"

  let kind: SecurityEvent.Kind?
  let from, to: CalendarDate?
  let form: FormState

  init(_ values: FormValues, today: CalendarDate) {
    kind = values[Self.kind].flatMap(SecurityEvent.Kind.init(rawValue:))
    var problems: [String: String] = [:]
    func day(_ name: String) -> CalendarDate? {
      guard let typed = values[name] else { return nil }
      let read = TypedDate.read(typed, asOf: today)
      if read == nil { problems[name] = "Tulis tanggal seperti 20-11-2026." }
      return read
    }
    from = day(Self.from)
    to = day(Self.to)
    form = FormState(values, problems: problems)
  }

  func query(limit: Int) -> ReadSecurityLog {
    ReadSecurityLog(kind: kind, from: from, to: to, limit: limit)
  }

  /// The same question as a file.
  func file(_ answer: ReadSecurityLog.Answer) -> Route {
    .securityLog(
      .file(kind: kind?.rawValue, from: TypedDate.write(answer.from), to: TypedDate.write(answer.to)))
  }
}
