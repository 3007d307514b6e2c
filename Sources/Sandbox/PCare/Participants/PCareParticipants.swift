/// Who is insured in the sandbox: a rule instead of a list, so that every synthetic patient has a card.
///
/// - Every card of 13 digits is known, except `0000000000000`.
/// - A card that begins with `00099` is a special case; its sixth digit says which: 1 not active, 2 enrolled
///   at another facility, 3 Prolanis diabetes, 4 Prolanis hypertension with rujuk balik, 5 contributions owed and
///   therefore not active, 6 a newborn without a NIK (the next six digits are the birth date, `ddMMyy`), 7 a civil
///   servant. Everybody else is PBI.
/// - A NIK whose serial is 9000 to 9998 is known; 9991 to 9995 and 9997 are the special cases 1 to 5 and 7. Its
///   card is computed from it, always the same. Any other NIK is unknown.
/// - The card of a NIK begins with `0002` and tells the same sex and birth date as the NIK (`PCareCardOwner`).
/// - Looked up by card, a participant shows no NIK, as many real ones do.
enum PCareParticipants {
  static func with(card: String) -> PCareParticipant? {
    guard PCareForm.isDigits(card, 13), card != "0000000000000" else { return nil }
    let hash = hash(card)
    let year = 1950 + Int(hash % 60)
    let month = 1 + Int(hash / 60 % 12)
    let day = 1 + Int(hash / 720 % 28)
    let participant = PCareParticipant(
      card: card, nik: "", female: hash & 1 == 0,
      born: "\(PCareDay.digits(day, 2))-\(PCareDay.digits(month, 2))-\(year)")
    if let owner = PCareCardOwner(card: card) {
      return PCareParticipant(card: card, nik: "", female: owner.female, born: owner.born.text)
    }
    guard card.hasPrefix("00099"), let special = Int(String(card.dropFirst(5).prefix(1))) else {
      return participant
    }
    return participant.special(special)
  }

  static func with(nik: String, today: PCareDay) -> PCareParticipant? {
    guard PCareForm.isDigits(nik, 16), let serial = Int(nik.suffix(4)), (9000...9998).contains(serial),
      let coded = Int(nik.dropFirst(6).prefix(2))
    else { return nil }
    let female = coded > 40
    let shortYear = String(nik.dropFirst(10).prefix(2))
    let month = nik.dropFirst(8).prefix(2)
    let dayAndMonth = "\(PCareDay.digits(female ? coded - 40 : coded, 2))-\(month)-"
    let born = ["20", "19"].lazy.compactMap { PCareDay(dayAndMonth + $0 + shortYear) }.first { $0 <= today }
    guard let born else { return nil }
    let special = [9991, 9992, 9993, 9994, 9995, 9997].contains(serial) ? serial - 9990 : nil
    let card =
      special.map { "00099\($0)" + PCareDay.digits(Int(hash(nik) % 10_000_000), 7) }
      ?? PCareCardOwner(female: female, born: born).card(serial: String(nik.suffix(4)))
    return PCareParticipant(card: card, nik: nik, female: female, born: born.text).special(special ?? 0)
  }

  /// FNV-1a, 64 bits: the same for the same text on every machine.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension PCareParticipant {
  fileprivate func special(_ kind: Int) -> PCareParticipant {
    var special = self
    switch kind {
    case 1:
      special.active = false
      special.activity = "TIDAK AKTIF"
    case 2: special.facility = .elsewhere
    case 3: special.prolanis = "DM"
    case 4:
      special.prolanis = "HT"
      special.referralBack = "HT"
    case 5:
      special.active = false
      special.activity = "PREMI MENUNGGAK"
      special.monthsOwed = 3
    case 6:
      special.relation = "Anak"
      let digits = Array(card.dropFirst(6).prefix(6)).map(String.init)
      let born = PCareDay("\(digits[0...1].joined())-\(digits[2...3].joined())-20\(digits[4...5].joined())")
      special.born = born?.text ?? special.born
    case 7:
      special.membership = .civilServant
      special.classOfCare = "1"
    default: break
    }
    return special
  }
}
