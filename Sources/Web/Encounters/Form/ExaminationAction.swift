import Clinic
import Vocabulary

/// What the person wanted with the form: the button pressed, or the code chosen in a search field.
enum ExaminationAction: Equatable {
  /// The lists to which a search field adds.
  enum List: String, CaseIterable {
    case diagnoses, procedures, items

    /// The part of the page, as addresses name it.
    var part: String {
      switch self {
      case .diagnoses: "diagnosis"
      case .procedures: "tindakan"
      case .items: "resep"
      }
    }
  }

  case save, close, orderLaboratory
  /// Asks the insurer which hospitals take this referral.
  case searchHospitals
  /// One more blank line in a list without codes; the part of the page comes with it.
  case more(part: String)
  case add(List, code: String)
  /// Words without a choice: no script, or Enter before the answer came.
  case search(List, words: String)
  case remove(List, Int)
  /// Makes a diagnosis the primary one.
  case promote(Int)
  /// Takes the drugs of a specialist's refer-back letter over into the prescription.
  case proposeDrugs(of: ReferBackLetterID)

  /// The name of the buttons that tell.
  static let field = "aksi"

  init(_ values: FormValues) {
    let words = (values[Self.field] ?? "").split(separator: ":").map(String.init)
    switch (words.first, words.dropFirst().first, words.dropFirst(2).first) {
    case ("baris", let part?, _): self = .more(part: part)
    case ("pilih", let list?, let code?): self = List(rawValue: list).map { .add($0, code: code) } ?? .save
    case ("hapus", let list?, let place?):
      self = List(rawValue: list).flatMap { list in Int(place).map { .remove(list, $0) } } ?? .save
    case ("utama", let place?, _): self = Int(place).map { .promote($0) } ?? .save
    case ("faskes", _, _): self = .searchHospitals
    case ("srb", let id?, _): self = ReferBackLetterID(id).map { .proposeDrugs(of: $0) } ?? .save
    case (let word, _, _):
      self = Self.chosen(values) ?? (word == "tutup" ? .close : word == "lab" ? .orderLaboratory : .save)
    }
  }

  private static func chosen(_ values: FormValues) -> ExaminationAction? {
    for list in List.allCases {
      if let code = values[list.adding] { return .add(list, code: code) }
      if let words = values[list.adding + "_cari"] { return .search(list, words: words) }
    }
    return nil
  }
}

extension ExaminationAction.List {
  /// The name of the field that adds to it.
  var adding: String { "tambah." + rawValue }
}
