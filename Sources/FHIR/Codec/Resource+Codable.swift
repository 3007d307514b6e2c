extension Resource: Codable {
  private struct Head: Decodable {
    let resourceType: String
    let id: String?
  }

  public init(from decoder: any Decoder) throws {
    let head = try Head(from: decoder)
    switch ResourceType(rawValue: head.resourceType) {
    case .allergyIntolerance: self = .allergyIntolerance(try .init(from: decoder))
    case .carePlan: self = .carePlan(try .init(from: decoder))
    case .clinicalImpression: self = .clinicalImpression(try .init(from: decoder))
    case .composition: self = .composition(try .init(from: decoder))
    case .condition: self = .condition(try .init(from: decoder))
    case .diagnosticReport: self = .diagnosticReport(try .init(from: decoder))
    case .encounter: self = .encounter(try .init(from: decoder))
    case .location: self = .location(try .init(from: decoder))
    case .medication: self = .medication(try .init(from: decoder))
    case .medicationDispense: self = .medicationDispense(try .init(from: decoder))
    case .medicationRequest: self = .medicationRequest(try .init(from: decoder))
    case .medicationStatement: self = .medicationStatement(try .init(from: decoder))
    case .nutritionOrder: self = .nutritionOrder(try .init(from: decoder))
    case .observation: self = .observation(try .init(from: decoder))
    case .operationOutcome: self = .operationOutcome(try .init(from: decoder))
    case .organization: self = .organization(try .init(from: decoder))
    case .patient: self = .patient(try .init(from: decoder))
    case .practitioner: self = .practitioner(try .init(from: decoder))
    case .procedure: self = .procedure(try .init(from: decoder))
    case .questionnaireResponse: self = .questionnaireResponse(try .init(from: decoder))
    case .serviceRequest: self = .serviceRequest(try .init(from: decoder))
    case .specimen: self = .specimen(try .init(from: decoder))
    case .bundle, nil: self = .other(type: head.resourceType, id: head.id)
    }
  }

  private enum HeadKeys: String, CodingKey {
    case resourceType, id
  }

  public func encode(to encoder: any Encoder) throws {
    if let content {
      try content.encode(to: encoder)
    } else {
      var container = encoder.container(keyedBy: HeadKeys.self)
      try container.encode(typeName, forKey: .resourceType)
      try container.encodeIfPresent(id, forKey: .id)
    }
  }
}
