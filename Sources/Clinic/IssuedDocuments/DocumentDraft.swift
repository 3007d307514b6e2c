import Vocabulary

/// What is to be issued, and what anybody who holds the paper may read of it.
///
/// - `number`: ours, the same whenever the same thing is issued: the visit's number, `rjtp-2026-11`.
/// - `facts`: label and value in the order of the page. Fit for everybody: nothing clinical, no NIK, no card number,
///   patients by `MaskedName`.
public struct DocumentDraft: Sendable, Hashable {
  public let kind: DocumentKind
  public let number: String
  public let title: String
  public let facts: [IssuedDocument.Line]

  public init(_ kind: DocumentKind, number: String, title: String, facts: [IssuedDocument.Line]) {
    self.kind = kind
    self.number = number
    self.title = title
    self.facts = facts
  }

  /// A long number would be a NIK or a card: whoever wrote the draft made a mistake, and nothing is issued.
  var problems: Problems {
    var problems = Problems()
    if number.isEmpty || title.isEmpty { problems.add("nomor", "Surat belum bernomor atau belum berjudul.") }
    for text in [number, title] + facts.flatMap({ [$0.label, $0.value] }) where text.hidesAPerson {
      problems.add("isi", "Keterangan surat yang terbaca umum tidak boleh memuat NIK atau nomor kartu.")
    }
    return problems
  }
}

extension String {
  /// Thirteen digits or more in a row, blanks, points and dashes between them or not: a JKN card or a NIK.
  var hidesAPerson: Bool {
    var run = 0
    for character in self {
      if character.isASCII, character.isNumber {
        run += 1
        if run >= 13 { return true }
      } else if !" .-".contains(character) {
        run = 0
      }
    }
    return false
  }
}
