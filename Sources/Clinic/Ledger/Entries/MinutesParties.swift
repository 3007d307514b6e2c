import Vocabulary

/// What minutes agreed with BPJS name, whatever they are about: their number, the place, and who signs for each side.
struct MinutesParties {
  typealias Field = RecordMinutes.Field

  let number: String
  let place: String
  let insurerName: String
  let insurerPosition: String
  let headName: String
  let headNumber: String

  func check(into problems: inout Problems) {
    for (field, text, words) in [
      (Field.number, number, "nomor berita acara"), (Field.place, place, "tempat"),
      (Field.insurerName, insurerName, "nama dari BPJS Kesehatan"),
      (Field.insurerPosition, insurerPosition, "jabatannya"),
      (Field.headName, headName, "nama kepala Puskesmas"),
    ] {
      problems.require(text, at: field, "Isi \(words)", upTo: 100)
    }
    problems.limit(headNumber, at: Field.headNumber, "NIP", to: 30)
  }
}
