import Clinic
import Vocabulary

/// A message in the making: takes what is there and writes down what is missing, so that a person hears of
/// everything at once.
struct PCareDraft {
  let record: EncounterRecord
  private(set) var problems: [PCareProblem] = []

  init(_ record: EncounterRecord) { self.record = record }

  mutating func miss(_ sentence: String, at remedy: Remedy) {
    problems.append(PCareProblem(sentence, at: remedy))
  }

  /// The message, unless something is missing.
  func finish<Message>(_ message: Message) throws(PCareProblems) -> Message {
    guard problems.isEmpty else { throw PCareProblems(all: problems) }
    return message
  }

  mutating func card() -> String {
    if let number = record.encounter.jknNumber ?? record.patient.jknNumber { return number.text }
    miss("Nomor kartu JKN pasien belum diisi.", at: .patient(record.patient.id))
    return ""
  }

  mutating func poli() -> String {
    if let code = record.room.bpjsPoli { return code }
    miss("Ruangan \(record.room.name) belum punya kode poli P-Care.", at: .facility)
    return ""
  }

  /// A measured value as the whole number P-Care wants; 0 when it was not measured (contract 2.1).
  func measured(_ kind: Observation.Kind) -> Int {
    record.measured(kind).map { Int($0.rounded(to: 0).scaled) } ?? 0
  }
}
