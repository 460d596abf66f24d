// Reloads the page when the site has been baked anew. Only in preview.
const shown = document.currentScript.dataset.version;
new EventSource("/.igilik/events").addEventListener("site", (event) => {
  if (event.data !== shown) location.reload();
});
