public import Vocabulary

/// Prolanis club activities (PKS Bontang 2024 Lampiran II, Pembiayaan Kegiatan Kelompok).
public struct ClubTerms: Sendable {
  /// Attendees below which nothing is paid, and beyond which nobody is counted.
  public let fewest: Int
  public let most: Int
  /// Rupiah of consumption a person at the most.
  public let consumption: Rupiah
  /// Income tax on the honorarium, by day; empty where the file names none.
  public let honorariumTax: [HonorariumTax]
  public let education: Activity
  public let physical: Activity

  public struct Activity: Sendable {
    public let codeOffline: String
    public let codeOnline: String
    public let honorarium: Rupiah
    /// Rupiah for one activity face to face.
    public let maximum: Rupiah
    public let oncePer: Span
  }

  /// Calendar month, or week from Monday to Sunday.
  public enum Span: String, Sendable, CaseIterable { case month, week }

  init(_ section: JSONFields) throws(Problem) {
    fewest = try section["fewest"].count()
    most = try section["most"].count()
    guard fewest <= most else {
      throw section["most"].problem("Peserta terbanyak kurang dari peserta tersedikit.")
    }
    consumption = try section["consumption"].money(in: Limit.tariff)
    honorariumTax = try section["honorariumTax"].present?.objects(HonorariumTax.init) ?? []
    guard honorariumTax.map(\.from) == honorariumTax.map(\.from).sorted() else {
      throw section["honorariumTax"].problem("Tarif pajak harus berurut menurut tanggal.")
    }
    education = try section["education"].object(Activity.init)
    physical = try section["physical"].object(Activity.init)
  }
}

extension ClubTerms.Activity {
  init(_ section: JSONFields) throws(Problem) {
    codeOffline = try section["codeOffline"].text()
    codeOnline = try section["codeOnline"].text()
    honorarium = try section["honorarium"].money(in: Limit.tariff)
    maximum = try section["maximum"].money(in: Limit.tariff)
    oncePer = try section["oncePer"].choice()
  }
}
