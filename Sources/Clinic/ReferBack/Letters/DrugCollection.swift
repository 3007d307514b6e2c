public import Store

/// Where the drugs of a refer-back letter are collected (PRO-15, PHA-07; agreement 004 L.I II.4.e).
public enum DrugCollection: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
  case room = "ruang-farmasi"
  case installation = "instalasi"
  case pharmacy = "apotek"

  public var word: String {
    switch self {
    case .room: "Ruang farmasi Puskesmas"
    case .installation: "Instalasi farmasi"
    case .pharmacy: "Apotek yang ditunjuk"
    }
  }

  /// Whether it lies outside of the Puskesmas, so that its name has to be known.
  public var isElsewhere: Bool { self != .room }
}
