import Crypto
import Foundation

/// A file the pages need: the stylesheet, the script, a font, the icon.
///
/// Its address carries a hash of its content, so that browsers may keep it for ever.
struct Asset: Sendable {
  /// The name in addresses: `sehat-1f2e3d4c5b6a.css`.
  let name: String
  let mediaType: String
  let bytes: [UInt8]

  var route: Route { .asset(name) }

  init(_ stem: String, _ suffix: String, mediaType: String, bytes: [UInt8]) {
    let hash = SHA256.hash(data: bytes).prefix(6).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    name = stem + "-" + hash.joined() + "." + suffix
    self.mediaType = mediaType
    self.bytes = bytes
  }
}

extension Asset {
  static let icon = Asset("ikon", "svg", mediaType: "image/svg+xml", bytes: AssetFile.read("ikon.svg"))

  private static let fontStems = ["inter-400", "inter-600"]

  static let fonts = fontStems.map { stem in
    Asset(stem, "woff2", mediaType: "font/woff2", bytes: AssetFile.read(stem + ".woff2"))
  }

  /// All sheets of `Assets/css` in the order of their names, with the fonts' hashed names put in.
  static let stylesheet: Asset = {
    var text = AssetFile.joined(folder: "css", suffix: "css")
    for (stem, font) in zip(fontStems, fonts) {
      text = text.replacingOccurrences(of: stem + ".woff2", with: font.name)
    }
    return Asset("sehat", "css", mediaType: "text/css; charset=utf-8", bytes: Array(text.utf8))
  }()

  /// All scripts of `Assets/js` that every page carries, one after the other.
  static let script = Asset(
    "sehat", "js", mediaType: "text/javascript; charset=utf-8",
    bytes: Array(AssetFile.joined(folder: "js", suffix: "js").utf8))

  /// A script of one page only, by the name of its file in `Assets/js/pages` without the suffix.
  static func pageScript(_ stem: String) -> Asset? {
    AssetFile.pages.first { $0.name.hasPrefix(stem + "-") }
  }

  /// Everything that is served.
  static let all: [String: Asset] = {
    let assets = [icon, stylesheet, script] + fonts + AssetFile.pages
    return Dictionary(assets.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }()
}
