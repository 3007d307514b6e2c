// Parts the server keeps fresh. data-live="/events" listens; on every event data-fragment="/address" is fetched
// and put in place. Other scripts hear the same events as "sehat:event" on the document.
(() => {
  const sources = new Map();

  const listen = (address) => {
    if (sources.has(address)) return;
    const source = new EventSource(address);
    sources.set(address, source);
    const tell = (event) => {
      document.dispatchEvent(new CustomEvent("sehat:event", { detail: { address, kind: event.type, data: event.data } }));
    };
    for (const kind of ["message", "call", "change"]) source.addEventListener(kind, tell);
    source.addEventListener("open", () => { refresh(address); window.sehat.line(true); });
    source.addEventListener("error", () => window.sehat.line(false));
  };

  const put = async (part) => {
    if (part.contains(document.activeElement) && document.activeElement.matches("input, textarea, select")) return;
    const response = await fetch(part.dataset.fragment, { headers: { "x-fragment": "1" } }).catch(() => null);
    if (!response || !response.ok) return;
    const focused = document.activeElement && document.activeElement.id;
    part.innerHTML = await response.text();
    window.sehat.comboboxes(part);
    if (focused && document.getElementById(focused)) document.getElementById(focused).focus();
  };

  const refresh = (address) => {
    for (const part of document.querySelectorAll("[data-live][data-fragment]")) {
      if (part.dataset.live !== address) continue;
      clearTimeout(part.waiting);
      part.waiting = setTimeout(() => put(part), 60);
    }
  };

  document.addEventListener("sehat:event", (event) => refresh(event.detail.address));
  for (const part of document.querySelectorAll("[data-live]")) listen(part.dataset.live);
})();
