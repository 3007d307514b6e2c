public import Hummingbird
import Logging

/// What a request carries before it is known who asks.
public struct VisitorContext: RequestContext {
  public var coreContext: CoreRequestContextStorage
  /// Who is signed in, when the session cookie is good.
  var viewer: Viewer?
  /// The token that forms on the answer carry: the session's, or the visitor's own before signing in.
  var formToken: FormToken
  /// The secret of the session's cookie, for signing out and for changing the password.
  var sessionSecret: String?
  /// The fields of a form that was sent; empty for other bodies.
  var form = FormValues()
  /// The file that came with it.
  var upload: UploadedFile?
  /// Who is connected; nil over a local socket, and in tests without one.
  let peer: String?
  /// From where the request comes, as far as it can be known.
  var address: NetworkAddress?

  /// The number that finds this request in the log. A log handler that drops metadata leaves it empty.
  var requestID: String { logger[metadataKey: "hb.request.id"]?.description ?? "" }

  /// No form of this site is larger; a larger body is refused with 413.
  public var maxUploadSize: Int { 512 * 1024 }

  public init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    formToken = FormToken(text: "")
    peer = source.channel.remoteAddress?.ipAddress
  }
}
