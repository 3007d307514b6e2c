public import Hummingbird

/// What a request carries before it is known who asks.
public struct VisitorContext: RequestContext {
  public var coreContext: CoreRequestContextStorage
  /// Who is signed in, when the session cookie is good.
  var viewer: Viewer?
  /// The token that forms on the answer carry: the session's, or the visitor's own before signing in.
  var formToken: FormToken
  /// The fields of a form that was sent; empty for other bodies.
  var form = FormValues()
  /// Where the request comes from, for the lock-out; nil in tests without a socket.
  let peer: String?

  /// No form of this site is larger; a larger body is refused with 413.
  public var maxUploadSize: Int { 512 * 1024 }

  public init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    formToken = FormToken(text: "")
    peer = source.channel.remoteAddress?.ipAddress
  }
}
