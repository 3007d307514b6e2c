public import Vocabulary

/// One test asked for.
public struct ServiceRequest: Sendable, Hashable, Identifiable {
  public let id: ServiceRequestID
  public let test: LaboratoryTest

  public init(id: ServiceRequestID, test: LaboratoryTest) {
    self.id = id
    self.test = test
  }
}
