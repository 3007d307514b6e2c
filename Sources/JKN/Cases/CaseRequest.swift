public import Vocabulary

/// What an auditor asks of `sehat jkn`: a rule, and by which agreement.
public struct CaseRequest: Sendable {
  /// The rule's name; `nil` to only have the agreements checked and listed.
  public var rule: String?
  /// An agreement by name.
  public var terms: String?
  /// Agreements beyond the shipped ones: each file's text. A later file may stand on an earlier one.
  public var termsFiles: [[UInt8]]
  /// Years of holidays beyond the shipped ones, or in their place.
  public var holidayFiles: [[UInt8]]
  /// The agreement in force on this day among `termsFiles`.
  public var on: String?

  public init(
    rule: String?, terms: String? = nil, termsFiles: [[UInt8]] = [], holidayFiles: [[UInt8]] = [],
    on: String? = nil
  ) {
    self.rule = rule
    self.terms = terms
    self.termsFiles = termsFiles
    self.holidayFiles = holidayFiles
    self.on = on
  }

  /// Answers on standard output's behalf; see `CaseBench.answer(_:to:emit:)`.
  ///
  /// - Parameters:
  ///   - input: read only when a rule is asked for and everything else is right.
  ///   - now: decides which day it is, in the agreement's zone.
  public func answer(input: () throws -> [UInt8], now: Instant, emit: ([UInt8]) -> Void) -> Int32 {
    do {
      let known = try agreements()
      guard let rule else {
        emit(Self.list(known))
        return 0
      }
      let chosen = try choose(known)
      let bench = CaseBench(
        terms: chosen, holidays: try holidays(), today: chosen.zone.date(of: now))
      return bench.answer(try Self.rule(rule), to: try input(), emit: emit)
    } catch let problems as Problems {
      return refuse(problems.all.first ?? Problem("Ketentuan perjanjian tidak dapat dibaca."), emit)
    } catch let problem as Problem {
      return refuse(problem, emit)
    } catch {
      return refuse(Problem("Masukan tidak dapat dibaca."), emit)
    }
  }

  private func refuse(_ problem: Problem, _ emit: ([UInt8]) -> Void) -> Int32 {
    emit(CaseReply(problem).output)
    return CaseReply.wrongCase
  }

  private static func rule(_ name: String) throws(Problem) -> Rule {
    guard let rule = Rule(rawValue: name) else {
      let known = Rule.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(field: "rule", "Aturan “\(name)” tidak dikenal. Yang ada: \(known).")
    }
    return rule
  }
}

extension CaseRequest {
  /// The shipped agreements, then those of the files, no two of which may hold on one day.
  private func agreements() throws -> [AgreementTerms] {
    var known = try ShippedTerms.all()
    for file in termsFiles {
      let terms = try AgreementTerms(try Self.text(file, "terms-file"), known: known)
      guard !known.contains(where: { $0.name == terms.name }) else {
        throw Problem(field: "name", "Nama perjanjian “\(terms.name)” sudah dipakai.")
      }
      known.append(terms)
    }
    _ = try AgreementRegister(Array(known.suffix(termsFiles.count)))
    return known
  }

  private func choose(_ known: [AgreementTerms]) throws(Problem) -> AgreementTerms {
    let own = Array(known.suffix(termsFiles.count))
    if let on {
      guard let date = CalendarDate(iso: on) else {
        throw Problem(field: "on", "Tanggal harus ada di kalender, ditulis TTTT-BB-HH.")
      }
      guard let terms = try AgreementRegister(own).inForce(on: date) else {
        throw Problem(field: "on", "Tidak ada perjanjian dari --terms-file yang berlaku pada \(on).")
      }
      return terms
    }
    let name = terms ?? own.last?.name ?? ShippedTerms.usual
    guard let found = known.first(where: { $0.name == name }) else {
      let names = known.map(\.name).joined(separator: ", ")
      throw Problem(field: "terms", "Perjanjian “\(name)” tidak dikenal. Yang ada: \(names).")
    }
    return found
  }

  private func holidays() throws -> HolidayCalendar {
    var calendar = try HolidayCalendar.shipped()
    for file in holidayFiles { try calendar.add(try Self.text(file, "holidays-file")) }
    return calendar
  }

  private static func text(_ file: [UInt8], _ field: String) throws(Problem) -> JSONText {
    do throws(JSONError) { return try JSONText(file) } catch { throw Problem(field: field, error.sentence) }
  }

  /// For people: the rules, and the agreements with their periods.
  private static func list(_ agreements: [AgreementTerms]) -> [UInt8] {
    let rules = Rule.allCases.map(\.rawValue).joined(separator: ", ")
    let terms = agreements.map { "  \($0.name)  \($0.period)  \($0.title)\n" }.joined()
    return Array("Aturan: \(rules)\nPerjanjian, semuanya benar:\n\(terms)".utf8)
  }
}
