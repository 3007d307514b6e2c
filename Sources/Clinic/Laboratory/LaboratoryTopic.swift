public import Vocabulary

/// What is announced when the laboratory's list changes.
public enum LaboratoryTopic {
  public static func of(_ facility: FacilityID) -> String { "laboratory:\(facility)" }
}
