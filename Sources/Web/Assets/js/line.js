// Says in words whether the server can be reached: "terhubung" or "terputus".
(() => {
  window.sehat = window.sehat || {};
  window.sehat.line = (up) => {
    for (const mark of document.querySelectorAll("[data-line]")) {
      const words = up ? "terhubung" : "terputus";
      if (mark.textContent !== words) mark.textContent = words;
      mark.classList.toggle("down", !up);
    }
  };
  addEventListener("online", () => window.sehat.line(true));
  addEventListener("offline", () => window.sehat.line(false));
  window.sehat.line(navigator.onLine);
})();
