/// Several resources as one: a search result, a transaction, a collection. Contract §10, §11.
public struct Bundle: FHIRResource {
  public static let resourceType = ResourceType.bundle

  private var resourceType = ResourceTag<Bundle>()
  public var id: String?
  public var type: Kind
  public var total: Int?
  @Repeating public var link: [Link] = []
  @Repeating public var entry: [Entry] = []

  public init(type: Kind) {
    self.type = type
  }

  public enum Kind: String, Codable, Sendable {
    case document, message, transaction, transactionResponse = "transaction-response", batch
    case batchResponse = "batch-response", history, searchset, collection
  }

  /// Where this page or the next one is.
  public struct Link: Element {
    public var relation: String
    public var url: String

    public init(relation: String, url: String) {
      self.relation = relation
      self.url = url
    }
  }

  /// One resource and what to do or what was done with it.
  public struct Entry: Element {
    public var fullUrl: String?
    public var resource: Resource?
    public var request: Request?
    public var response: Response?

    public init(
      fullUrl: String? = nil, resource: Resource? = nil, request: Request? = nil, response: Response? = nil
    ) {
      self.fullUrl = fullUrl
      self.resource = resource
      self.request = request
      self.response = response
    }
  }

  /// For a transaction: the call this entry stands for.
  public struct Request: Element {
    public var method: String
    public var url: String

    public init(method: String, url: String) {
      self.method = method
      self.url = url
    }
  }

  /// For the answer to a transaction; `resourceType` and `resourceID` are SATUSEHAT's own.
  public struct Response: Element {
    public var status: String?
    public var location: String?
    public var etag: String?
    public var resourceType: String?
    public var resourceID: String?

    public init(
      status: String? = nil, location: String? = nil, etag: String? = nil, resourceType: String? = nil,
      resourceID: String? = nil
    ) {
      self.status = status
      self.location = location
      self.etag = etag
      self.resourceType = resourceType
      self.resourceID = resourceID
    }
  }
}
