import Clinic
import Hummingbird
import Vocabulary

/// What a page knows: who is signed in and the form that was sent. A request without a session never gets here.
struct PageContext: ChildRequestContext {
  var coreContext: CoreRequestContextStorage
  let viewer: Viewer
  let sessionSecret: String
  let form: FormValues
  let upload: UploadedFile?

  init(context: VisitorContext) throws {
    guard let viewer = context.viewer, let secret = context.sessionSecret else { throw SignInNeeded() }
    coreContext = context.coreContext
    self.viewer = viewer
    sessionSecret = secret
    form = context.form
    upload = context.upload
  }

  /// Who asks the clinic.
  var actor: Actor { viewer.actor }

  /// The identity that the route captured under this name; an unknown address when it is none.
  func captured<Of>(_ name: String, as kind: ID<Of>.Type = ID<Of>.self) throws -> ID<Of> {
    guard let id = ID<Of>(try captured(name)) else { throw PageProblem.notFound() }
    return id
  }

  /// The part of the path that the route captured under this name; an unknown address when it is missing.
  func captured(_ name: String) throws -> String {
    guard let text = parameters.get(name) else { throw PageProblem.notFound() }
    return text
  }
}
