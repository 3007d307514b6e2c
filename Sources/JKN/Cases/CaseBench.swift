public import Vocabulary

/// Answers cases in JSON by one rule: text in, text and exit code out, no file and no clock touched.
public struct CaseBench: Sendable {
  public let terms: AgreementTerms
  public let holidays: HolidayCalendar
  /// The day on which an open claim is looked at when the case does not say.
  public let today: CalendarDate

  public init(terms: AgreementTerms, holidays: HolidayCalendar, today: CalendarDate) {
    self.terms = terms
    self.holidays = holidays
    self.today = today
  }

  /// One case, or an array of cases answered in its order.
  ///
  /// A wrong case becomes `{"error", "field"}`; alone it also gives exit code 2, as does a text that is no JSON.
  ///
  /// - Parameter emit: takes the output piece by piece, so that a district's cases never lie in memory twice.
  /// - Returns: the exit code: 0, or 2 when the one case, or the text, is wrong.
  public func answer(_ rule: Rule, to input: [UInt8], emit: ([UInt8]) -> Void) -> Int32 {
    let text: JSONText
    do throws(JSONError) { text = try JSONText(input) } catch {
      emit(CaseReply(Problem(error.sentence)).output)
      return CaseReply.wrongCase
    }
    guard text.root.isArray else {
      var writer = JSONWriter()
      let isRight = write(rule, text.root, to: &writer)
      emit(writer.bytes + [0x0A])
      return isRight ? 0 : CaseReply.wrongCase
    }
    emit(Array("[".utf8))
    CaseBatches(text.root.elements).forEachInOrder { cases, isFirst in
      var writer = JSONWriter(continuing: !isFirst, capacity: cases.count * 2048)
      for value in cases {
        _ = write(rule, value, to: &writer)
        writer.lineBreak()
      }
      return writer.bytes
    } take: {
      emit($0)
    }
    emit(Array("]\n".utf8))
    return 0
  }

  /// The same, in one piece.
  public func answer(_ rule: Rule, to input: [UInt8]) -> CaseReply {
    var output: [UInt8] = []
    let exitCode = answer(rule, to: input) { output += $0 }
    return CaseReply(output: output, exitCode: exitCode)
  }

  /// Writes the case's answer, or what is wrong with it; `false` when it is wrong.
  private func write(_ rule: Rule, _ value: ExactJSON, to writer: inout JSONWriter) -> Bool {
    do throws(Problem) {
      let answer = try rule.answer(try JSONFields(value), self)
      writer.object {
        answer.write(to: &$0)
        $0.member("terms", terms.name)
        $0.member("warnings", answer.warnings)
        $0.explanation(answer.explanation)
      }
      return true
    } catch {
      writer.problem(error)
      return false
    }
  }
}

/// What the command prints, and how it ends.
public struct CaseReply: Sendable {
  public let output: [UInt8]
  /// 0, or 2 when the one case, or the text, is wrong.
  public let exitCode: Int32

  public static let wrongCase: Int32 = 2

  public var text: String { String(decoding: output, as: UTF8.self) }

  init(output: [UInt8], exitCode: Int32) {
    self.output = output
    self.exitCode = exitCode
  }

  /// A refusal of the whole.
  public init(_ problem: Problem) {
    var writer = JSONWriter()
    writer.problem(problem)
    self.init(output: writer.bytes + [0x0A], exitCode: Self.wrongCase)
  }
}

extension JSONWriter {
  mutating func problem(_ problem: Problem) {
    object {
      $0.member("error", problem.sentence)
      $0.member("field", problem.field)
    }
  }
}
