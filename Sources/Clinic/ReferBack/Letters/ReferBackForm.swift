import Vocabulary

/// A refer-back letter as it is typed: every field as text.
public struct ReferBackForm: Sendable, Hashable {
  public var number = ""
  /// Day first, as typed; so are the other days.
  public var dated = ""
  public var hospital = ""
  public var specialist = ""
  /// ICD-10, or words that begin with it.
  public var diagnosis = ""
  public var advice = ""
  public var validFrom = ""
  public var validUntil = ""
  public var collection = ""
  public var place = ""
  public var drugs: [DrugLine] = []

  public struct DrugLine: Sendable, Hashable {
    /// Our own code of the drug; empty when it is not in the formulary.
    public var code = ""
    public var name = ""
    public var timesPerDay = ""
    public var dose = ""
    public var doseUnit = ""
    public var days = ""
    public var instruction = ""
    /// The formulary of rujuk balik has a drug that ours lacks.
    public var inProgrammeFormulary = false

    public init() {}

    /// Whether nothing of it was filled in.
    public var isBlank: Bool {
      [code, name, timesPerDay, dose, doseUnit, days, instruction].allSatisfy { $0.trimmingBlanks.isEmpty }
    }
  }

  /// Lines of drugs on the form.
  public static let mostDrugs = 12

  public init() {}

  /// The names of its fields.
  public enum Field {
    public static let number = "nomor-srb"
    public static let dated = "tanggal-srb"
    public static let hospital = "rumah-sakit"
    public static let specialist = "spesialis"
    public static let diagnosis = "diagnosis"
    public static let advice = "anjuran"
    public static let validFrom = "berlaku-mulai"
    public static let validUntil = "berlaku-sampai"
    public static let collection = "ambil-obat"
    public static let place = "tempat-obat"
    public static let reason = "alasan"

    public enum DrugPart: String, CaseIterable, Sendable {
      case code = "obat", timesPerDay = "kali", dose = "dosis", doseUnit = "satuan"
      case days = "hari", instruction = "aturan", programme = "prb"
    }

    /// A field of a drug, counted from 1: `obat.2.dosis`.
    public static func drug(_ number: Int, _ part: DrugPart) -> String { "obat.\(number).\(part.rawValue)" }
  }
}

extension ReferBackForm {
  /// A letter as it stands, to be corrected.
  public init(_ content: ReferBackContent) {
    self.init()
    number = content.number
    dated = TypedDate.write(content.dated)
    hospital = content.hospital
    specialist = content.specialist
    diagnosis = content.diagnosis.code
    advice = content.advice
    validFrom = TypedDate.write(content.validFrom)
    validUntil = TypedDate.write(content.validUntil)
    collection = content.collection.rawValue
    place = content.place
    drugs = content.drugs.map { drug in
      var line = DrugLine()
      line.code = drug.code ?? ""
      line.name = drug.name
      line.timesPerDay = String(drug.timesPerDay)
      line.dose = drug.dose.comma
      line.doseUnit = drug.doseUnit
      line.days = String(drug.days)
      line.instruction = drug.instruction
      line.inProgrammeFormulary = drug.inProgrammeFormulary
      return line
    }
  }
}
