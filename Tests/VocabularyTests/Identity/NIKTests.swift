import Testing
import Vocabulary

@Suite struct NIKTests {
  let today = CalendarDate(dayNumber: 20_778)  // 2026-11-21

  @Test("A NIK tells region, birth date and sex")
  func tells() throws {
    let nik = try NIK("3204135203859001")
    #expect(nik.regencyCode == "3204")
    #expect(nik.districtCode == "320413")
    #expect(nik.sex == .female)
    #expect(nik.birthDate(asOf: today)?.iso == "1985-03-12")
    #expect(nik.masked == "320413••••••••01")
  }

  @Test("A two-digit year that would lie in the future belongs to the century before")
  func century() throws {
    #expect(try NIK("3204131203269001").birthDate(asOf: today)?.iso == "2026-03-12")
    #expect(try NIK("3204131212269001").birthDate(asOf: today)?.iso == "1926-12-12")
  }

  @Test(
    "What is no NIK is refused with a sentence that tells what to do",
    arguments: [
      ("320413520385900", "NIK harus 16 angka; yang terisi 15."),
      ("32041352038590011", "NIK harus 16 angka; yang terisi 17."),
      ("3204135203859O01", "NIK hanya berisi angka."),
      ("3204137203859001", "Tanggal lahir di dalam NIK (angka 7–12) tidak ada di kalender."),
      ("3204133102859001", "Tanggal lahir di dalam NIK (angka 7–12) tidak ada di kalender."),
      ("0004135203859001", "Kode wilayah di dalam NIK (angka 1–6) tidak dikenal."),
      ("3204135203850000", "Nomor urut NIK (4 angka terakhir) tidak boleh 0000."),
    ])
  func refused(typed: String, sentence: String) {
    #expect(throws: Problem(sentence)) { try NIK(typed) }
  }

  @Test("Blanks, dots and dashes between the digits do not matter")
  func separators() throws {
    #expect(try NIK(" 3204 1352-0385.9001 ").text == "3204135203859001")
  }

  @Test("Every birth date of a century comes back out of the NIK made from it")
  func roundTrip() throws {
    for step in stride(from: 0, to: 36_000, by: 7) {
      let birth = CalendarDate(dayNumber: today.dayNumber - step)
      let day = birth.day + (step % 2 == 0 ? 40 : 0)
      let two = { (n: Int) in n < 10 ? "0\(n)" : "\(n)" }
      let nik = try NIK("320413\(two(day))\(two(birth.month))\(two(birth.year % 100))9001")
      #expect(nik.birthDate(asOf: today) == birth)
      #expect(nik.sex == (step % 2 == 0 ? .female : .male))
      #expect(nik.agrees(with: birth))
    }
  }
}
