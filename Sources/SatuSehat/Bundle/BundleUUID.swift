import Clinic
import FHIR

/// A UUID for each thing of a bundle, the same every time: version 8 of RFC 9562 over two FNV-1a hashes of its
/// key. Two resources that come from one record of ours must not share an address, so its own id will not do.
enum BundleUUID {
  static func urn(_ name: String) -> String { "urn:uuid:" + text(name) }

  static func text(_ name: String) -> String {
    let high = hash(name, from: 0xCBF2_9CE4_8422_2325) & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
    let low = hash(name, from: 0x84222325_CBF29CE4) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = hexadecimal(high) + hexadecimal(low)
    let cuts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    let parts = cuts.map { range in String(Array(digits)[range]) }
    return parts.joined(separator: "-")
  }

  private static func hash(_ text: String, from offset: UInt64) -> UInt64 {
    text.utf8.reduce(offset) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension VisitNames {
  /// Addresses within one bundle for everything that `record` names and for the things under `keys`.
  static func invented(for record: EncounterRecord, _ keys: [ResourceKey]) -> VisitNames {
    var names = VisitNames(patient: BundleUUID.urn("Patient/\(record.patient.id)"))
    names.rooms[record.room.id] = BundleUUID.urn("Location/\(record.room.id)")
    for id in record.practitioners.keys { names.practitioners[id] = BundleUUID.urn("Practitioner/\(id)") }
    for key in keys { names.resources[key] = BundleUUID.urn("\(key)") }
    return names
  }
}
