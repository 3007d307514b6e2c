/// One region of the Kemendagri tree; the code's beginning is the parent's code.
struct Region: Sendable, Hashable {
  var code: String
  var name: String

  /// Length 2, 4, 6, 10: the parent has the next shorter one.
  var parent: String {
    switch code.count {
    case 4: String(code.prefix(2))
    case 6: String(code.prefix(4))
    case 10: String(code.prefix(6))
    default: ""
    }
  }
}

/// One province, one regency with its districts, and the villages of one of them (contract section 14.12).
enum RegionSample {
  static let provinces = [Region(code: "32", name: "JAWA BARAT")]
  static let cities = [Region(code: "3204", name: "KAB. BANDUNG")]

  static let districts = regions(
    of: "3204",
    """
    05 Cileunyi, 06 Cimenyan, 07 Cilengkrang, 08 Bojongsoang, 09 Margahayu, 10 Margaasih, 11 Katapang,
    12 Dayeuhkolot, 13 Banjaran, 14 Pameungpeuk, 15 Pangalengan, 16 Arjasari, 17 Cimaung, 25 Cicalengka,
    26 Nagreg, 27 Cikancung, 28 Rancaekek, 29 Ciparay, 30 Pacet, 31 Kertasari, 32 Baleendah, 33 Majalaya,
    34 Solokanjeruk, 35 Paseh, 36 Ibun, 37 Soreang, 38 Pasirjambu, 39 Ciwidey, 40 Rancabali, 44 Cangkuang,
    46 Kutawaringin
    """)

  static let villages = regions(
    of: "320437",
    """
    2001 Soreang, 2002 Sadu, 2004 Panyirapan, 2010 Sukajadi, 2011 Pamekaran, 2017 Karamatmulya,
    2018 Sukanagara, 2019 Cingcin, 2020 Parungserab, 2021 Sekarwangi
    """)

  private static func regions(of parent: String, _ text: String) -> [Region] {
    text.split(separator: ",").compactMap { entry in
      let words = entry.split(whereSeparator: \.isWhitespace)
      guard let code = words.first else { return nil }
      return Region(code: parent + code, name: words.dropFirst().joined(separator: " ").uppercased())
    }
  }
}
