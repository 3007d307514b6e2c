import Clinic
import Hummingbird

/// Cadangan: what copies there are, how old, and whether bringing them back was tried.
struct BackupPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.backups(.list), use: list)
  }

  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Page {
    let result = try await clinic.read(ReadBackups(), by: context.actor)
    return BackupListPage(viewer: context.viewer, result: result).page
  }
}
