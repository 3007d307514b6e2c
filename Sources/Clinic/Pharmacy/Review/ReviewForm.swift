import Vocabulary

/// Pengkajian resep: what the pharmacist answers. Questionnaire Q0007 of SATUSEHAT (contract §9.15; Permenkes
/// 74/2016).
public enum ReviewForm {
  public static let questionnaire = "Q0007"

  public enum Section: String, Sendable, CaseIterable {
    case administrative = "Persyaratan administrasi"
    case pharmaceutical = "Persyaratan farmasetik"
    case clinical = "Persyaratan klinis"
  }

  public struct Item: Sendable, Hashable {
    /// `1.1`
    public let linkID: String
    public let section: Section
    /// As SATUSEHAT prints it.
    public let question: String
    /// Whether it asks for something that should be right (`Sesuai`), or for a danger (`Ada`).
    public let asksForDanger: Bool

    /// The words of the favourable and the unfavourable answer.
    public var words: (good: String, bad: String) {
      asksForDanger ? ("Tidak ada", "Ada") : ("Sesuai", "Tidak sesuai")
    }
  }

  public static let items: [Item] = [
    fit(
      "1.1", .administrative,
      "Apakah nama, umur, jenis kelamin, berat badan dan tinggi badan pasien sudah sesuai?"),
    fit("1.2", .administrative, "Apakah nama, nomor ijin, alamat dan paraf dokter sudah sesuai?"),
    fit("1.3", .administrative, "Apakah tanggal resep sudah sesuai?"),
    fit("1.4", .administrative, "Apakah ruangan/unit asal resep sudah sesuai?"),
    fit("2.1", .pharmaceutical, "Apakah nama obat, bentuk dan kekuatan sediaan sudah sesuai?"),
    fit("2.2", .pharmaceutical, "Apakah dosis dan jumlah obat sudah sesuai?"),
    fit("2.3", .pharmaceutical, "Apakah stabilitas obat sudah sesuai?"),
    fit("2.4", .pharmaceutical, "Apakah aturan dan cara penggunaan obat sudah sesuai?"),
    fit("3.1", .clinical, "Apakah ketepatan indikasi, dosis, dan waktu penggunaan obat sudah sesuai?"),
    danger("3.2", "Apakah terdapat duplikasi pengobatan?"),
    danger("3.3", "Apakah terdapat alergi dan reaksi obat yang tidak dikehendaki (ROTD)?"),
    danger("3.4", "Apakah terdapat kontraindikasi pengobatan?"),
    danger("3.5", "Apakah terdapat dampak interaksi obat?"),
  ]

  /// The response as SATUSEHAT wants it. `good` holds, for each item, whether the answer was the favourable one.
  static func response(_ good: [String: Bool], at now: Instant, by: PractitionerID) -> QuestionnaireResponse {
    let answers = items.compactMap { item in
      good[item.linkID].map { isGood in
        QuestionnaireResponse.Answer(
          linkID: item.linkID, question: item.question,
          value: item.asksForDanger ? .yes(!isGood) : .coded(isGood ? fits : doesNotFit))
      }
    }
    return QuestionnaireResponse(
      id: QuestionnaireResponseID(at: now), questionnaire: questionnaire, answers: answers, at: now, by: by)
  }

  private static let terms = "http://terminology.kemkes.go.id/CodeSystem/clinical-term"
  private static let fits = Coded(system: terms, code: "OV000052", display: "Sesuai")
  private static let doesNotFit = Coded(system: terms, code: "OV000053", display: "Tidak Sesuai")

  private static func fit(_ linkID: String, _ section: Section, _ question: String) -> Item {
    Item(linkID: linkID, section: section, question: question, asksForDanger: false)
  }

  private static func danger(_ linkID: String, _ question: String) -> Item {
    Item(linkID: linkID, section: .clinical, question: question, asksForDanger: true)
  }
}
