public import Vocabulary

/// Registered participants of one sex and one age, or one printed age group.
public struct ParticipantGroup: Sendable {
  public let sex: Sex
  public let age: GroupAge
  public let count: Int64

  public enum GroupAge: Sendable {
    /// Completed years on the first day of the service month.
    case years(Int)
    /// As printed in the agreement: `60+`.
    case group(String)
  }

  public init(sex: Sex, age: GroupAge, count: Int64) {
    self.sex = sex
    self.age = age
    self.count = count
  }
}
