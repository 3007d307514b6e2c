/// The way through a list the database pages: earlier, later, and where one is.
struct Pagination: Component {
  let page: Int
  let size: Int
  let total: Int
  let route: (Int) -> Route

  /// - `page`: the page shown, from 1.
  /// - `size`: rows on a page.
  /// - `total`: rows in all.
  /// - `route`: the address of a page.
  init(page: Int, size: Int, total: Int, route: @escaping (Int) -> Route) {
    self.page = page
    self.size = size
    self.total = total
    self.route = route
  }

  private var pages: Int { max(1, (total + size - 1) / max(1, size)) }

  var html: HTML {
    if total > size {
      nav(.class("pages"), .aria("aria-label", "Halaman")) {
        if page > 1 { a("← Sebelumnya", .href(route(page - 1)), Attribute("rel", "prev")) }
        span("Halaman \(Indonesian.number(page)) dari \(Indonesian.number(pages))", .class("num"))
        if page < pages { a("Berikutnya →", .href(route(page + 1)), Attribute("rel", "next")) }
      }
    }
  }
}
