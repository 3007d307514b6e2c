public import Vocabulary

extension ServiceRequest {
  /// The kind of specimen the test needs; a test that names none shares the unspecified one.
  public var specimenKind: Coded { test.specimen ?? .snomed("123038009", "Specimen") }
}

extension LaboratoryOrder {
  /// The kinds that were not collected yet, in the order of the tests, each with its tests.
  public var missingSpecimens: [(kind: Coded, requests: [ServiceRequest])] {
    let collected = Set(specimens.flatMap(\.requests))
    var found: [(kind: Coded, requests: [ServiceRequest])] = []
    for request in requests where !collected.contains(request.id) {
      if let index = found.firstIndex(where: { $0.kind.code == request.specimenKind.code }) {
        found[index].requests.append(request)
      } else {
        found.append((request.specimenKind, [request]))
      }
    }
    return found
  }

  /// The specimen that serves a test.
  public func specimen(for request: ServiceRequestID) -> Specimen? {
    specimens.first { $0.requests.contains(request) }
  }

  /// The newest result of a test.
  public func result(of request: ServiceRequestID) -> LaboratoryResult? {
    results.first { $0.request == request }
  }
}
