// Reloads the page when there is a newer one to be seen. Only in preview.
// All tabs share one connection: browsers open six to a host, and one for each would leave none for pages.
const shown = Number(document.currentScript.dataset.version);
const look = (current) => {
  if (Number(current) > shown) location.reload();
};
if (window.SharedWorker) {
  new SharedWorker("/.igilik/channel.js").port.onmessage = (event) => look(event.data);
} else {
  new EventSource("/.igilik/events").addEventListener("site", (event) => look(event.data));
}
