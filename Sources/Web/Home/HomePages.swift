import Clinic
import Hummingbird

/// Beranda: the first page after signing in.
struct HomePages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.home, use: home)
  }

  @Sendable func home(_ request: Request, _ context: PageContext) async throws -> Page {
    HomePage(viewer: context.viewer, now: clinic.clock.now()).page
  }
}
