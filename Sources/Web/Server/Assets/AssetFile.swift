import Foundation

/// Reads the files of the `Assets` folder that travels with the program.
enum AssetFile {
  /// The content of a file, empty when it is missing; `missing` tells before the server opens its door.
  static func read(_ name: String) -> [UInt8] {
    guard let folder, let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else { return [] }
    return Array(data)
  }

  /// The files of a sub-folder in the order of their names, as one text.
  static func joined(folder name: String, suffix: String) -> String {
    files(in: name, suffix: suffix).map { String(decoding: read(name + "/" + $0), as: UTF8.self) }
      .joined(separator: "\n")
  }

  /// Scripts that only one page carries, from `js/pages`.
  static let pages: [Asset] = files(in: "js/pages", suffix: "js").map { name in
    Asset(
      String(name.dropLast(3)), "js", mediaType: "text/javascript; charset=utf-8",
      bytes: read("js/pages/" + name))
  }

  /// What the server cannot do without and cannot find.
  static var missing: [String] {
    ["ikon.svg", "inter-400.woff2", "inter-600.woff2", "css/1-tokens.css", "js/combobox.js"]
      .filter { read($0).isEmpty }
  }

  private static func files(in name: String, suffix: String) -> [String] {
    guard let folder,
      let names = try? FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent(name).path)
    else { return [] }
    return names.filter { $0.hasSuffix("." + suffix) }.sorted()
  }

  private static let folder = Bundle.module.resourceURL?.appendingPathComponent("Assets")
}
