// Parts of a page that come after it. data-load="/address" is fetched once, when the page is there.
// data-ask="/address" data-from="field" is fetched with the field's value while it is typed; an answer's
// data-fill="field" data-value="…" fills a field that is empty or was filled this way before.
(() => {
  const get = async (part, url, signal) => {
    const response = await fetch(url, { signal, headers: { "x-fragment": "1" } }).catch(() => null);
    if (response && response.ok) part.innerHTML = await response.text();
    return Boolean(response && response.ok);
  };

  for (const part of document.querySelectorAll("[data-load]")) get(part, part.dataset.load);

  const fill = (form, name, value) => {
    const field = form.elements[name];
    if (!field) return;
    if (field.value !== "" && field.value !== field.filled && form.dataset["typed_" + name]) return;
    field.value = value;
    field.filled = value;
  };

  for (const part of document.querySelectorAll("[data-ask]")) {
    const form = part.closest("form");
    const from = form && form.elements[part.dataset.from];
    if (!from) continue;
    let wait, stop, asked = null;
    form.addEventListener("input", (event) => { if (event.target !== from) form.dataset["typed_" + event.target.name] = "1"; });
    const ask = async () => {
      if (asked === from.value) return;
      asked = from.value;
      if (stop) stop.abort();
      stop = new AbortController();
      const url = new URL(part.dataset.ask, location.href);
      url.searchParams.set(part.dataset.from, from.value);
      if (!(await get(part, url, stop.signal))) return;
      for (const mark of part.querySelectorAll("[data-fill]")) fill(form, mark.dataset.fill, mark.dataset.value);
    };
    from.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(ask, 120); });
    if (from.value) ask();
  }

  document.addEventListener("click", (event) => { if (event.target.closest("[data-print]")) print(); });
  document.documentElement.classList.add("scripted");
})();
