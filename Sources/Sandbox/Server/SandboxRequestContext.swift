import Hummingbird
import NIOCore

/// Keeps the connection at hand: the control interface asks where a caller sits, a fault may close it.
struct SandboxRequestContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    channel = source.channel
  }
}
