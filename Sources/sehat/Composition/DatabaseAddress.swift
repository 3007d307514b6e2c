import Clinic
import Foundation
import Store

/// A database as it is named on the command line, and as it may be shown.
struct DatabaseAddress: Sendable {
  let setting: DatabaseSetting
  /// Without a password; the same for the same database however the path was written.
  let name: String

  init?(_ text: String) {
    guard let setting = DatabaseSetting(text, connections: 4) else { return nil }
    self.setting = setting
    name =
      switch setting {
      case .sqlite(let path): "sqlite:" + URL(filePath: path).resolvingSymlinksInPath().path
      case .postgresql(let url, _, _): DatabaseSetting.masked(url)
      }
  }

  /// Opens one side of a move, and never makes a file that is not there.
  func side(_ side: RelocationRefusal.Side) throws -> Relocate.Side {
    if case .sqlite(let path) = setting, !FileManager.default.fileExists(atPath: path) {
      throw RelocationRefusal.notSehat(side)
    }
    do {
      return Relocate.Side(try setting.open(as: "sehat move"), name: name)
    } catch StoreError.unavailable {
      throw RelocationRefusal.notSehat(side)
    }
  }
}
