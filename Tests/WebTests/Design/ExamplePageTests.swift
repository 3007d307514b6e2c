import Foundation
import Testing

@testable import Web

@Suite("A page with every component")
struct ExamplePageTests {
  private let text = ExamplePage.page.text

  @Test("It stays under 50 kB")
  func size() {
    #expect(text.utf8.count < 50_000)
  }

  @Test("It has no inline script, style or handler, so that the content security policy can forbid them")
  func strictPolicy() {
    #expect(!text.contains("style="))
    #expect(!text.contains("<style"))
    #expect(!text.contains("<script>"))
    #expect(!text.contains(" onclick"))
  }

  @Test("No id stands twice")
  func ids() {
    let ids = text.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
  }

  @Test("Every field has a label")
  func labels() {
    let labelled = Set(text.matches(of: /<label[^>]* for="([^"]+)"/).map { String($0.1) })
    for field in text.matches(of: /<(?:input|select|textarea)[^>]* id="([^"]+)"/) {
      #expect(labelled.contains(String(field.1)), "\(field.1)")
    }
  }

  @Test("The patient's allergies stand in the head line, in the mark for danger")
  func allergies() {
    #expect(text.contains("<span class=\"allergy\">Alergi: amoksisilin (ruam)</span>"))
  }

  @Test("The bar shows only what the role may do")
  func places() {
    let text = Page("Farmasi", at: .pharmacy, for: ExamplePage.viewer([.apoteker])) { "" }.html.text
    #expect(text.contains("href=\"/farmasi\" aria-current=\"page\""))
    #expect(!text.contains("href=\"/laboratorium\""))
    #expect(!text.contains("cari-pasien"))
  }

  @Test("It is kept as a file for those who want to look at it", .enabled(if: folder != nil))
  func keep() throws {
    let folder = try #require(Self.folder)
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/contoh.html"))
    for asset in Asset.all.values {
      try Data(asset.bytes).write(to: URL(fileURLWithPath: folder + "/" + asset.name))
    }
  }

  private static let folder = ProcessInfo.processInfo.environment["SEHAT_EXAMPLE_PAGE"]
}
