public import Vocabulary

extension AgreementTerms {
  /// Reads a terms file and checks it whole.
  ///
  /// - Parameter known: agreements a file may stand on (`"basedOn": "bontang-2024"`): a section, a tariff or an article it
  ///   does not name is taken from there.
  /// - Throws: the first field that is wrong, with a sentence.
  public init(_ text: JSONText, known: [AgreementTerms] = []) throws(Problems) {
    do throws(Problem) {
      self = try AgreementTerms(JSONFields(text.root), known: known)
    } catch {
      throw Problems([error])
    }
  }

  private init(_ file: JSONFields, known: [AgreementTerms]) throws(Problem) {
    try Self.refuseUnknown(file.names)
    name = try Self.name(file["name"])
    title = try file["title"].text()
    (from, until) = try Self.period(file)
    let base = try Self.base(file["basedOn"].present, known)
    zone = try file["zone"].present?.choice() ?? base?.zone ?? .wib
    capitation = try Self.section(file["capitation"], base?.capitation, CapitationTerms.init)
    kbk = try Self.section(file["kbk"], base?.kbk, KBKTerms.init)
    payment = try Self.section(file["payment"], base?.payment, PaymentTerms.init)
    expiry = try Self.section(file["expiry"], base?.expiry, ExpiryTerms.init)
    clubs = try Self.section(file["clubs"], base?.clubs, ClubTerms.init)
    inpatient = try Self.section(file["inpatient"], base?.inpatient, InpatientTerms.init)
    delivery = try Self.section(file["delivery"], base?.delivery, DeliveryTerms.init)
    prosthesis = try Self.section(file["prosthesis"], base?.prosthesis, ProsthesisTerms.init)
    antenatal = try Self.section(file["antenatal"], base?.antenatal, AntenatalTerms.init)
    postnatal = try Self.section(file["postnatal"], base?.postnatal, PostnatalTerms.init)
    let citation = try file["citation"].text()
    registration =
      try file["registration"].present?.object { section throws(Problem) in
        try RegistrationTerms(section, citation: citation)
      } ?? base?.registration
    tariffs = try Self.tariffs(file["tariffs"], over: base?.tariffs ?? [:], citation)
    sources = try Self.articles(file["articles"], over: base?.sources ?? [:], citation)
    try checkCodes()
  }

  private static let fields: Set<String> = [
    "name", "title", "citation", "from", "until", "zone", "basedOn", "capitation", "kbk", "payment", "expiry",
    "clubs", "inpatient", "delivery", "prosthesis", "antenatal", "postnatal", "registration", "tariffs",
    "articles",
  ]

  /// A misspelt section would silently leave the older figures in force.
  private static func refuseUnknown(_ names: [String]) throws(Problem) {
    for name in names where !fields.contains(name) {
      throw Problem(field: name, "Bagian ini tidak dikenal; periksa ejaannya.")
    }
  }

  private static func name(_ field: JSONField) throws(Problem) -> String {
    let name = try field.text()
    let allowed = name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    guard allowed else { throw field.problem("Nama hanya huruf kecil, angka dan tanda hubung.") }
    return name
  }

  private static func period(_ file: JSONFields) throws(Problem) -> (CalendarDate, CalendarDate?) {
    let from = try file["from"].date()
    guard let until = try file["until"].present?.date() else { return (from, nil) }
    guard from <= until else { throw file["until"].problem("Akhir perjanjian mendahului awalnya.") }
    return (from, until)
  }

  private static func base(
    _ field: JSONField?, _ known: [AgreementTerms]
  ) throws(Problem) -> AgreementTerms? {
    guard let field else { return nil }
    let name = try field.text()
    guard let base = known.first(where: { $0.name == name }) else {
      throw field.problem("Perjanjian dasar “\(name)” tidak dikenal.")
    }
    return base
  }

  private static func section<Section>(
    _ field: JSONField, _ base: Section?, _ read: (JSONFields) throws(Problem) -> Section
  ) throws(Problem) -> Section {
    if field.isPresent { return try field.object(read) }
    guard let base else {
      throw field.problem("Bagian ini wajib ada bila berkas tidak berdasar pada perjanjian lain.")
    }
    return base
  }

  private static func tariffs(
    _ field: JSONField, over base: [String: TariffLine], _ citation: String
  ) throws(Problem) -> [String: TariffLine] {
    var lines = base
    var named: Set<String> = []
    let read = try field.present?.objects { line throws(Problem) in
      let tariff = try TariffLine(line, citation: citation)
      guard named.insert(tariff.code).inserted else {
        throw line["code"].problem("Kode ini muncul dua kali.")
      }
      return tariff
    }
    for line in read ?? [] { lines[line.code] = line }
    return lines
  }

  private static func articles(
    _ field: JSONField, over base: [Article: String], _ citation: String
  ) throws(Problem) -> [Article: String] {
    var sources = base
    if field.isPresent {
      let own = try field.object { articles throws(Problem) in try read(articles, citation) }
      sources.merge(own) { $1 }
    }
    for article in Article.allCases where article.isRequired && sources[article] == nil {
      throw Problem(field: "articles.\(article.rawValue)", "Pasal untuk aturan ini wajib disebut.")
    }
    return sources
  }

  private static func read(_ articles: JSONFields, _ citation: String) throws(Problem) -> [Article: String] {
    var sources: [Article: String] = [:]
    for (name, text) in try articles.texts() {
      guard let article = Article(rawValue: name) else {
        throw Problem(field: name, "Aturan ini tidak dikenal; periksa ejaannya.")
      }
      sources[article] = "\(citation), \(text)"
    }
    return sources
  }
}
