import Testing

@testable import Web

@Suite("Forms")
struct FormTests {
  @Test("Every form that changes something carries the session's token")
  func token() {
    let html = PostForm(to: .account(.signOut), token: FormToken(text: "abc")) { "isi" }.html.text
    #expect(html.contains("<input type=\"hidden\" name=\"_token\" value=\"abc\">"))
    #expect(html.contains("method=\"post\" action=\"/keluar\""))
  }

  @Test("A problem stands beside its field and is tied to it for screen readers")
  func problem() {
    let form = FormState(["nik": "320410"], problems: ["nik": "NIK harus 16 angka; yang terisi 6."])
    let html = TextField("NIK", name: "nik", in: form, kind: .digits(16)).html.text
    #expect(html.contains("value=\"320410\""))
    #expect(html.contains("aria-invalid=\"true\""))
    #expect(html.contains("aria-describedby=\"f-nik-galat\""))
    #expect(html.contains("id=\"f-nik-galat\">NIK harus 16 angka; yang terisi 6.</p>"))
  }

  @Test("A password is never sent back to the browser")
  func password() {
    let html = TextField("Sandi", name: "sandi", in: FormState(["sandi": "rahasia"]), kind: .password).html
      .text
    #expect(!html.contains("rahasia"))
  }

  @Test("Form bodies are read as browsers write them")
  func decoding() {
    let values = FormValues(urlEncoded: "nama=Siti+Rahma%77ati&alergi=a&alergi=b&kosong=&rusak=%ZZx&%C3%A9=1")
    #expect(values["nama"] == "Siti Rahmawati")
    #expect(values.all("alergi") == ["a", "b"])
    #expect(values["kosong"] == nil)
    #expect(values["é"] == "1")
  }

  @Test("Blanks at the ends of a value are dropped, but not from a password")
  func blanks() {
    let values = FormValues(urlEncoded: "nama=+Siti++&sandi=+a+")
    #expect(values["nama"] == "Siti")
    #expect(values.verbatim("sandi") == " a ")
  }
}
