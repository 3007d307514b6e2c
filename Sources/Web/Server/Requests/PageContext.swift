import Hummingbird

/// What a page knows: who is signed in and the form that was sent. A request without a session never gets here.
struct PageContext: ChildRequestContext {
  var coreContext: CoreRequestContextStorage
  let viewer: Viewer
  let form: FormValues

  init(context: VisitorContext) throws {
    guard let viewer = context.viewer else { throw SignInNeeded() }
    coreContext = context.coreContext
    self.viewer = viewer
    form = context.form
  }

  /// The part of the path that the route captured under this name; an unknown address when it is missing.
  func captured(_ name: String) throws -> String {
    guard let text = parameters.get(name) else { throw PageProblem.notFound() }
    return text
  }
}
