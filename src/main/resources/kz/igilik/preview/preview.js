// Reloads the page when there is another to be seen. Only in preview.
const shown = document.currentScript.dataset.version;
new EventSource("/.igilik/events").addEventListener("site", (event) => {
  if (event.data !== shown) location.reload();
});
