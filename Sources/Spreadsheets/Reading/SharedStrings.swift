/// The texts that cells name by number (ECMA-376 part 1, 18.4).
struct SharedStrings {
  private var texts: [String] = []

  init(_ bytes: [UInt8]?) throws(SpreadsheetError) {
    guard let bytes else { return }
    var scanner = XMLScanner(bytes)
    var text = ""
    var isText = false
    // How Japanese and Chinese are read aloud is no part of the text.
    var isPhonetic = false
    while let event = try scanner.next() {
      switch event {
      case .start("si", let isEmpty):
        text = ""
        if isEmpty { texts.append("") }
      case .start("rPh", let isEmpty): isPhonetic = !isEmpty
      case .start("t", let isEmpty): isText = !isEmpty && !isPhonetic
      case .text(let part): if isText { text += part }
      case .end("t"): isText = false
      case .end("rPh"): isPhonetic = false
      case .end("si"): texts.append(text)
      default: break
      }
    }
  }

  subscript(index: Int) -> String? { texts.indices.contains(index) ? texts[index] : nil }
}
