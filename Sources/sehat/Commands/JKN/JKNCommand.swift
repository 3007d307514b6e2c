import ArgumentParser
import Foundation
import JKN
import Vocabulary

/// `sehat jkn RULE`: one rule of the agreement, JSON in and JSON out, for auditors. Rules and fields: docs/jkn.md.
struct JKNCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jkn",
    abstract: "Menghitung menurut perjanjian JKN: JSON masuk, JSON keluar, dengan penjelasan tiap langkah.",
    discussion: """
      Kasus dibaca dari masukan baku: satu {…}, atau daftar […] yang dijawab menurut urutannya.
      Tanpa RULE: memeriksa berkas perjanjian dan menampilkan daftar aturan dan perjanjian.
      """)

  @Argument(help: ArgumentHelp("Aturan, misalnya capitation, kbk, penalty.", valueName: "RULE"))
  var rule: String?
  @Option(help: ArgumentHelp("Nama perjanjian (bawaan: \(ShippedTerms.usual)).", valueName: "NAME"))
  var terms: String?
  @Option(name: .customLong("terms-file"), help: "Berkas perjanjian tambahan; boleh berulang.")
  var termsFiles: [String] = []
  @Option(name: .customLong("holidays-file"), help: "Berkas hari libur setahun; boleh berulang.")
  var holidayFiles: [String] = []
  @Option(help: "Pakai perjanjian dari --terms-file yang berlaku pada tanggal ini.")
  var on: String?

  func run() throws {
    let request = CaseRequest(
      rule: rule, terms: terms, termsFiles: try termsFiles.map(Self.bytes),
      holidayFiles: try holidayFiles.map(Self.bytes), on: on)
    let output = FileHandle.standardOutput
    let status = request.answer(
      input: { Array(try FileHandle.standardInput.readToEnd() ?? Data()) }, now: WallClock.system.now()
    ) { part in
      // Whoever reads may stop early (`| head`); what is left then has no reader.
      try? output.write(contentsOf: part)
    }
    if status != 0 { throw ExitCode(status) }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    do { return Array(try Data(contentsOf: URL(filePath: path))) } catch {
      let problem = Problem(field: path, "Berkas ini tidak dapat dibaca.")
      Terminal.say(CaseReply(problem).text.trimmingBlanks)
      throw ExitCode(CaseReply.wrongCase)
    }
  }
}
