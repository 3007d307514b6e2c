/// Drafts that were kept before a field was added are read with that field empty.
extension ExaminationForm.PrescriptionLine {
  private enum Key: String, CodingKey {
    case drug, text, timesPerDay, dose, doseUnit, days, quantity, instruction, compound, letter
  }

  public init(from decoder: any Decoder) throws {
    let kept = try decoder.container(keyedBy: Key.self)
    self.init(
      drug: try kept.decode(String.self, forKey: .drug), text: try kept.decode(String.self, forKey: .text),
      timesPerDay: try kept.decode(String.self, forKey: .timesPerDay),
      dose: try kept.decode(String.self, forKey: .dose),
      doseUnit: try kept.decode(String.self, forKey: .doseUnit),
      days: try kept.decode(String.self, forKey: .days),
      quantity: try kept.decode(String.self, forKey: .quantity),
      instruction: try kept.decode(String.self, forKey: .instruction),
      compound: try kept.decodeIfPresent(String.self, forKey: .compound) ?? "",
      letter: try kept.decodeIfPresent(String.self, forKey: .letter) ?? "")
  }
}

extension ExaminationForm.ReferralPart {
  private enum Key: String, CodingKey {
    case destination, destinationCode, specialty, specialtyCode, sarana, reason, visitOn, tacc, taccReason,
      ambulance, kilometres, stabilisation, room
  }

  public init(from decoder: any Decoder) throws {
    let kept = try decoder.container(keyedBy: Key.self)
    func text(_ key: Key) throws -> String { try kept.decodeIfPresent(String.self, forKey: key) ?? "" }
    self.init()
    destination = try text(.destination)
    destinationCode = try text(.destinationCode)
    specialty = try text(.specialty)
    specialtyCode = try text(.specialtyCode)
    sarana = try text(.sarana)
    reason = try text(.reason)
    visitOn = try text(.visitOn)
    tacc = try text(.tacc)
    taccReason = try text(.taccReason)
    ambulance = try text(.ambulance)
    kilometres = try text(.kilometres)
    stabilisation = try text(.stabilisation)
    room = try text(.room)
  }
}
