/// One of the sandbox's invented participants.
struct PCareParticipant: Sendable, Hashable {
  var card: String
  var nik: String
  var female: Bool
  /// `dd-MM-yyyy`.
  var born: String
  var facility = PCareFacility.own
  var active = true
  var activity = "AKTIF"
  var prolanis = ""
  var referralBack = ""
  var monthsOwed = 0
  var relation = "Peserta"
  var membership = Membership.assisted
  /// `1` to `3`.
  var classOfCare = "3"

  /// Kind of membership (BPJS contract 4.6); the code of civil servants is the sandbox's own.
  struct Membership: Sendable, Hashable {
    var code: String
    var name: String

    static let assisted = Membership(code: "21", name: "PBI (APBN)")
    static let civilServant = Membership(code: "2", name: "PNS DAERAH")
  }

  var name: String { "PESERTA CONTOH \(card.suffix(4))" }
  var sex: String { female ? "P" : "L" }
}

extension PCareParticipant {
  /// As `peserta` shows them (BPJS contract 3.9).
  var json: JSON {
    [
      "noKartu": .string(card), "nama": .string(name), "hubunganKeluarga": .string(relation),
      "sex": .string(sex), "tglLahir": .string(born), "tglMulaiAktif": "01-01-2014",
      "tglAkhirBerlaku": "01-01-2050",
      "kdProviderPst": facility.json, "kdProviderGigi": PCareFacility.none,
      "jnsKelas": [
        "kode": .string(classOfCare),
        "nama": .string("KELAS " + String(repeating: "I", count: Int(classOfCare) ?? 3)),
      ],
      "jnsPeserta": ["kode": .string(membership.code), "nama": .string(membership.name)],
      "golDarah": "0", "noHP": "", "noKTP": .string(nik), "pstProl": .string(prolanis),
      "pstPrb": .string(referralBack), "aktif": .bool(active), "ketAktif": .string(activity),
      "asuransi": ["kdAsuransi": nil, "nmAsuransi": nil, "noAsuransi": nil, "cob": false],
      "tunggakan": .number(String(monthsOwed)),
    ]
  }

  /// As the list of a day shows them: little is filled and nobody is called active (3.10).
  var brief: JSON {
    var members = Dictionary(uniqueKeysWithValues: Self.members.map { ($0, JSON.null) })
    members["noKartu"] = .string(card)
    members["nama"] = .string(name)
    members["sex"] = .string(sex)
    members["tglLahir"] = .string(born)
    members["aktif"] = false
    return .object(members)
  }

  /// As the history shows them, under other names (3.5).
  var inHistory: JSON {
    var members = Dictionary(uniqueKeysWithValues: Self.historyMembers.map { ($0, JSON.null) })
    members["noKartu"] = .string(card)
    members["hubunganKeluarga"] = "Peserta"
    return .object(members)
  }

  private static let members = [
    "hubunganKeluarga", "tglMulaiAktif", "tglAkhirBerlaku", "kdProviderPst", "kdProviderGigi", "jnsKelas",
    "jnsPeserta", "golDarah", "noHP", "noKTP", "ketAktif", "asuransi",
  ]
  private static let historyMembers = [
    "nama", "sex", "tglLahir", "tglMulaiAktif", "tglAkhirBerlaku", "kdPpkPst", "kdPpkGigi", "jnsKelas",
    "jnsPeserta", "golDarah", "noHP", "noKTP", "asuransi",
  ]
}
