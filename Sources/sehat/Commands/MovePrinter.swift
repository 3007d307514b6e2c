import Clinic
import Foundation
import Synchronization
import Vocabulary

/// Tells on the terminal how far a move is, and what it found: one line a table, and one every few seconds.
final class MovePrinter: Sendable {
  private struct State {
    var table = ""
    var began = ContinuousClock.now
    var start: Int64 = 0
    var last = ContinuousClock.now
  }

  private let state = Mutex(State())
  private static let pause = Duration.seconds(5)

  func say(_ progress: RelocationProgress) {
    switch progress.step {
    case .checkingChains: Terminal.say("Menghitung ulang rantai jurnal di tujuan …")
    case .comparing: Terminal.say("Membandingkan \(progress.table) …")
    case .moving: state.withLock { tell(progress, &$0) }
    }
  }

  private func tell(_ progress: RelocationProgress, _ state: inout State) {
    let now = ContinuousClock.now
    if state.table != progress.table {
      state = State(table: progress.table, began: state.last, start: 0, last: now)
    } else if progress.done < progress.total, now - state.last < Self.pause {
      return
    }
    state.last = now
    guard progress.total > 0 else { return }
    let seconds = (now - state.began) / .seconds(1)
    let pace =
      seconds > 0.5
      ? "  \(Int64(Double(progress.done - state.start) / seconds).groupedDigits) baris/detik" : ""
    Terminal.say(
      "  \(progress.table): \(progress.done.groupedDigits) dari \(progress.total.groupedDigits) "
        + "(\(progress.done * 100 / progress.total) %)\(pace)")
  }

  func say(_ report: RelocationReport, after duration: Duration) {
    let names = report.facilities.joined(separator: ", ")
    for line in report.lines where line.same + line.kept > 0 {
      Terminal.say(
        "  \(line.table): \(line.moved.groupedDigits) pindah, \(line.same.groupedDigits) sudah sama, "
          + "\(line.kept.groupedDigits) berbeda (yang di tujuan tetap)")
    }
    for one in report.renamed { Terminal.say("  nama pengguna \(one.former) menjadi \(one.new)") }
    if !report.differences.isEmpty {
      Terminal.say("Daftar rujukan yang berbeda; yang di tujuan tetap dipakai:")
      for difference in report.differences.prefix(50) { Terminal.say("  \(difference)") }
      let more = report.differences.count - 50
      if more > 0 { Terminal.say("  … dan \(more) lagi (tabel relocation_difference)") }
    }
    for warning in report.warnings { Terminal.say("Perhatian: \(warning)") }
    let entries = report.entries.groupedDigits
    guard !report.wasDoneBefore else {
      let day = report.openedAt.date.formatted(.iso8601)
      return Terminal.say(
        "Sudah selesai pada \(day): \(names). \(entries) entri jurnal diperiksa lagi, rantainya utuh.")
    }
    let seconds = max(duration / .seconds(1), 0.001)
    Terminal.say(
      "Selesai: \(names). \(report.rows.groupedDigits) baris dalam \(Int(seconds.rounded(.up))) detik; jumlah dan isi tiap "
        + "tabel cocok, \(entries) entri jurnal diperiksa dan rantainya utuh.")
    Terminal.say("Basis data asal kini terkunci. Arahkan peladen Puskesmas ini ke tujuan.")
  }
}
