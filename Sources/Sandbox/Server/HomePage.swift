/// What a person sees who opens the sandbox in a browser.
struct HomePage {
  let systems: [any SandboxSystem]

  var reply: SandboxReply {
    let rows = systems.map { "<li><code>/\($0.pathPrefix)</code> — \($0.name)</li>" }.joined(separator: "\n")
    return .text(
      .ok,
      """
      <!doctype html>
      <html lang="id"><meta charset="utf-8"><title>Kotak pasir SEHAT</title>
      <body style="font-family:sans-serif;max-width:42rem;margin:3rem auto;line-height:1.5">
      <h1>Kotak pasir SEHAT</h1>
      <p>Ini <strong>bukan</strong> SATUSEHAT atau P-Care yang asli, melainkan tiruannya di komputer ini untuk
      peragaan, latihan, dan pengujian. Tidak ada data yang keluar dari komputer ini.</p>
      <ul>
      \(rows)
      </ul>
      <p>Kendali (hanya dari komputer ini): <a href="/_control/credentials">kredensial</a>,
      <a href="/_control/ledger">buku penerimaan</a>,
      <a href="/_control/requests">catatan permintaan</a>,
      <a href="/_control/switches">sakelar perilaku</a>.</p>
      </body></html>

      """, type: "text/html; charset=utf-8")
  }
}
