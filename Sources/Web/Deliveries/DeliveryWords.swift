import Journal

/// What a delivery carries, in words: its kind, and the step of the visit where one kind goes out several times.
enum DeliveryWords {
  static func what(_ delivery: Delivery) -> String {
    if delivery.key.contains("@") { return "\(delivery.kind) · koreksi" }
    let parts = delivery.key.split(separator: "/", maxSplits: 2)
    guard delivery.kind == "Encounter", parts.count == 3, let step = step(parts[2]) else {
      return delivery.kind
    }
    return "\(delivery.kind) · \(step)"
  }

  private static func step(_ variant: Substring) -> String? {
    switch variant {
    case "arrived": "datang"
    case "in-progress": "diperiksa"
    case "finished": "selesai"
    case "cancelled": "batal"
    case _ where variant.hasPrefix("corrected-"): "koreksi"
    default: nil
    }
  }
}
