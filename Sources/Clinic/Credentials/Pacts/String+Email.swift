extension String {
  /// Whether it looks like one address: something, an @, a domain with a point inside.
  var isEmailAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !contains(" ")
      && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
  }
}
