// Takes back what an earlier site has left in browsers: the kept pages, and the worker itself.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil((async () => {
  await caches.delete("offline " + registration.scope);
  await caches.delete("offline " + registration.scope + " pages");
  await registration.unregister();
})()));
