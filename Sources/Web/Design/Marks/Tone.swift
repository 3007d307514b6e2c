/// What a colour means. Amber waits for a person, red is a danger to a patient, green is done.
enum Tone: String, Sendable, CaseIterable {
  case neutral, brand, waiting, danger, done
}
