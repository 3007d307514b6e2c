public import Store
public import Vocabulary

/// The moment at which somebody made sure who sits there, by at least two identifiers (SKP 1, Permenkes 11/2017).
public struct IdentityConfirmation: Sendable, Hashable {
  public enum Identifier: String, Sendable, Codable, CaseIterable {
    case name, birthDate, address, nik, jknNumber, medicalRecordNumber, mother

    public var word: String {
      switch self {
      case .name: "Nama lengkap"
      case .birthDate: "Tanggal lahir"
      case .address: "Alamat"
      case .nik: "NIK"
      case .jknNumber: "Kartu JKN"
      case .medicalRecordNumber: "Nomor RM"
      case .mother: "Nama ibu"
      }
    }
  }

  public let at: Instant
  public let by: PractitionerID
  public let identifiers: [Identifier]

  /// What can be asked of this patient.
  public static func identifiers(of patient: Patient) -> [Identifier] {
    Identifier.allCases.filter { identifier in
      switch identifier {
      case .name, .birthDate, .medicalRecordNumber: true
      case .address: !patient.address.isEmpty
      case .nik: patient.nik != nil
      case .jknNumber: patient.jknNumber != nil
      case .mother: patient.mother != nil
      }
    }
  }

  public static func all(
    of encounter: EncounterID, in tx: ReadTransaction
  ) throws -> [IdentityConfirmation] {
    try tx.all("SELECT * FROM identity_confirmation WHERE encounter = \(encounter) ORDER BY at") { row in
      let identifiers: String = try row["identifiers"]
      return IdentityConfirmation(
        at: try row["at"], by: try row["author"],
        identifiers: identifiers.split(separator: " ").compactMap { Identifier(rawValue: String($0)) })
    }
  }

  /// Checks that two were asked, and writes it down.
  static func record(
    _ asked: Set<Identifier>, of patient: Patient, _ encounter: EncounterID, in tx: WriteTransaction,
    _ context: Context
  ) throws {
    let known = identifiers(of: patient).filter(asked.contains)
    guard known.count >= 2 else {
      throw Problems([
        Problem(field: "identifiers", "Tanyakan dan cocokkan sedikitnya dua tanda pengenal pasien.")
      ])
    }
    try tx.execute(
      """
      INSERT INTO identity_confirmation (encounter, facility, patient, at, author, identifiers)
      VALUES (\(encounter), \(context.facility), \(patient.id), \(context.now), \(try context.healthWorker),
        \(known.map(\.rawValue).joined(separator: " ")))
      ON CONFLICT DO NOTHING
      """)
  }
}
