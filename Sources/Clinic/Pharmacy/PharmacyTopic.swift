public import Vocabulary

/// What is announced when the pharmacy's list changes.
public enum PharmacyTopic {
  public static func of(_ facility: FacilityID) -> String { "pharmacy:\(facility)" }
}
