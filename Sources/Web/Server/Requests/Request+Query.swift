import HTTPTypes
import Hummingbird

extension Request {
  /// The fields of the query; nothing typed is lost to bad encoding.
  var queryValues: FormValues { FormValues(urlEncoded: uri.query ?? "") }

  /// Whether a script asks for a part of a page only.
  var wantsFragment: Bool { headers[.fragment] != nil }
}

extension HTTPField.Name {
  static let clearSiteData = HTTPField.Name("clear-site-data")!
  static let fragment = HTTPField.Name("x-fragment")!
  static let requestID = HTTPField.Name("x-request-id")!
  static let formToken = HTTPField.Name(FormToken.header)!
  static let secFetchSite = HTTPField.Name("sec-fetch-site")!
}
