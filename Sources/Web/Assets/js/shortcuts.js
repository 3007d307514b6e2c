// Keys declared in the markup: data-shortcut="/ Control+k" focuses a field or presses a button or link.
(() => {
  const typing = (element) =>
    element && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

  const named = (event) =>
    (event.ctrlKey || event.metaKey ? "Control+" : "") + (event.altKey ? "Alt+" : "") +
    (event.key.length === 1 ? event.key.toLowerCase() : event.key);

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const keys = named(event);
    if (keys.length === 1 && typing(event.target)) return;
    // Enter belongs to what has the focus.
    if (keys === "Enter" && event.target.closest("a, button, summary, input, textarea, select")) return;
    for (const element of document.querySelectorAll("[data-shortcut]")) {
      if (!element.dataset.shortcut.split(" ").includes(keys) || element.disabled) continue;
      event.preventDefault();
      if (element.matches("input, textarea, select")) {
        element.focus();
        if (element.select) element.select();
      } else {
        element.click();
      }
      return;
    }
  });

  // A menu closes when the person goes elsewhere.
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details[data-menu][open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  // A second press on a button does not send a form twice.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "1";
    setTimeout(() => delete form.dataset.sent, 4000);
  });
  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });
})();
