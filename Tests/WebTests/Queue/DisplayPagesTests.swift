import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("The waiting room's screen as a page")
struct DisplayPagesTests {
  @Test("The head makes its address; whoever has it sees numbers and rooms, and no name")
  func display() async throws {
    let counter = try await CounterSite()
    try await counter.queued(9101, "Pasien Rahasia")
    try await counter.queued(9102, "Pasien Lain")
    let code = try await counter.clinic.run(OpenDisplay(), by: counter.site.demo.actor(.kepala))
    try await counter.test(as: .perawat) { browser in
      _ = try await browser.post(.queue(.callNext(counter.room.id.text)))
    }
    try await counter.test(as: nil) { browser in
      let screen = try await browser.get(.queue(.display(code)))
      #expect(screen.status == .ok)
      #expect(screen.text.contains(/class="display-number num">A-001</))
      #expect(screen.text.contains("data-speech=\"Nomor antrean A, 1. Silakan menuju Poli Umum.\""))
      #expect(screen.text.contains("1 menunggu"))
      #expect(!screen.text.contains("Rahasia"))
      #expect(!screen.text.contains("Pasien Lain"))
      let part = try await browser.send(
        .get, Route.queue(.display(code)).url, headers: [.fragment: "1"])
      #expect(part.text.contains("A-001"))
      #expect(!part.text.contains("<html"))
    }
  }

  @Test("An unknown code, or one that was replaced, is not found")
  func unknown() async throws {
    let counter = try await CounterSite()
    let old = try await counter.clinic.run(OpenDisplay(), by: counter.site.demo.actor(.kepala))
    _ = try await counter.clinic.run(OpenDisplay(), by: counter.site.demo.actor(.kepala))
    try await counter.test(as: nil) { browser in
      for code in [old, "lain"] {
        let screen = try await browser.get(.queue(.display(code)))
        let events = try await browser.get(.queue(.displayEvents(code)))
        #expect(screen.status == .notFound)
        #expect(events.status == .notFound)
      }
    }
  }

  @Test("The address is made on its page, and shown there once")
  func address() async throws {
    let counter = try await CounterSite()
    try await counter.test(as: .kepala) { browser in
      #expect(try await browser.get(.queue(.screen)).text.contains("Buat alamat baru"))
      let made = try await browser.post(.queue(.screen))
      #expect(made.text.contains(/href="\/layar\/[a-z0-9]{24}"/))
      #expect(!(try await browser.get(.queue(.screen)).text.contains("/layar/")))
    }
    try await counter.test(as: .loket) { browser in
      let page = try await browser.get(.queue(.screen))
      let made = try await browser.post(.queue(.screen))
      #expect(page.status == .forbidden)
      #expect(made.status == .forbidden)
    }
  }
}
