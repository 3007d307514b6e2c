import Foundation

/// The agreements whose terms are shipped, by name.
public enum ShippedTerms {
  public static let names = ["bontang-2024", "pmk3-2023"]
}
