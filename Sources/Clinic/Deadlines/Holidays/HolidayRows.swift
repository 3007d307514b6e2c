import Vocabulary

/// A file of one year's holidays, line by line: the days that were read, and what was wrong.
struct HolidayRows: Sendable {
  private(set) var days: [HolidayDay] = []
  private(set) var problems: [CSVProblem] = []

  /// Lines that a year's list never has.
  static let mostLines = 200

  /// CSV or a workbook's first sheet with a head: tanggal, nama or keterangan, and jenis when cuti bersama is in it.
  /// - Throws: `ImportRefusal` when it is no such file at all.
  init(_ file: [UInt8], year: Int, today: CalendarDate) throws(ImportRefusal) {
    var head: Head?
    var seen: [CalendarDate: Int] = [:]
    var lines = 0
    var file = try ImportedLines(file)
    while let (line, fields) = try file.next() {
      guard let columns = head else {
        head = Head(fields)
        continue
      }
      lines += 1
      guard lines <= Self.mostLines else { break }
      do throws(CSVProblem) {
        let day = try columns.read(fields, line: line, year: year, today: today)
        if let before = seen.updateValue(line, forKey: day.on) {
          seen[day.on] = before
          throw CSVProblem(
            line: line, column: "tanggal", "\(TypedDate.write(day.on)) sudah ada di baris \(before).")
        }
        days.append(day)
      } catch {
        problems.append(error)
      }
    }
    guard head != nil else { throw .unusable("Tidak ada judul kolom “tanggal” dan “nama” di berkas ini.") }
    guard lines <= Self.mostLines else {
      throw .unusable("Lebih dari \(Self.mostLines) baris: ini bukan daftar hari libur satu tahun.")
    }
    guard lines > 0 else { throw .noRows }
  }

  /// Where a line has what.
  private struct Head {
    let day, name: Int
    let kind: Int?

    init?(_ fields: [String]) {
      let heads = ColumnHeads(fields)
      guard let day = heads.place("tanggal", "tgl", "hari"),
        let name = heads.place("nama", "keterangan", "hariliburnasional", "peringatan", "libur")
      else { return nil }
      (self.day, self.name) = (day, name)
      kind = heads.place("jenis", "kelompok", "tipe")
    }

    func read(
      _ fields: [String], line: Int, year: Int, today: CalendarDate
    ) throws(CSVProblem) -> HolidayDay {
      let typed = fields.words(at: day)
      guard let on = CalendarDate(iso: typed) ?? TypedDate.read(typed, asOf: today) else {
        throw CSVProblem(
          line: line, column: "tanggal", "“\(typed.prefix(30))” bukan tanggal; tulis 01-01-\(year).")
      }
      guard on.year == year else {
        throw CSVProblem(line: line, column: "tanggal", "\(TypedDate.write(on)) bukan di tahun \(year).")
      }
      let name = fields.words(at: name)
      guard !name.isEmpty, name.count <= 100 else {
        throw CSVProblem(line: line, column: "nama", "Isi nama hari liburnya, paling panjang 100 huruf.")
      }
      guard let kind = Self.kind(fields.words(at: kind)) else {
        throw CSVProblem(line: line, column: "jenis", "Jenis harus libur nasional atau cuti bersama.")
      }
      return HolidayDay(on: on, name: name, kind: kind)
    }

    private static func kind(_ word: String) -> HolidayDay.Kind? {
      switch ColumnHeads.folded(word) {
      case "", "nasional", "libur", "liburnasional", "hariliburnasional": .national
      case "cuti", "cutibersama": .collectiveLeave
      default: nil
      }
    }
  }
}
