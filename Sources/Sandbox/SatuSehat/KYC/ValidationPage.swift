/// The page that a facility shows in a frame while a patient is verified; the sandbox only says so.
enum ValidationPage {
  static func reply(agent: String) -> SandboxReply {
    .text(
      .ok,
      """
      <!doctype html>
      <html lang="id"><meta charset="utf-8"><title>Verifikasi pasien (peragaan)</title>
      <body style="font-family:sans-serif;max-width:32rem;margin:3rem auto;line-height:1.5">
      <h1>Verifikasi pasien</h1>
      <p>Halaman ini tiruan dari SATUSEHAT untuk peragaan. Petugas: \(escaped(agent)).</p>
      <p>Pada sistem yang asli, pasien diverifikasi di sini dengan KTP dan wajahnya.</p>
      </body></html>

      """, type: "text/html; charset=utf-8")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
