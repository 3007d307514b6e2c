import Hummingbird

/// The pages of one capability.
///
/// ```swift
/// struct PatientPages: PageModule {
///   let clinic: Clinic
///
///   func register(on pages: RouterGroup<PageContext>) {
///     pages.get(.patients(.record(":id")), use: record)
///   }
///
///   @Sendable func record(_ request: Request, _ context: PageContext) async throws -> Page { … }
/// }
/// ```
protocol PageModule: Sendable {
  /// Pages for those who are signed in.
  func register(on pages: RouterGroup<PageContext>)

  /// Pages for everybody: sign-in, the display in the waiting room.
  func registerOpen(on pages: RouterGroup<VisitorContext>)
}

extension PageModule {
  func register(on pages: RouterGroup<PageContext>) {}
  func registerOpen(on pages: RouterGroup<VisitorContext>) {}
}
