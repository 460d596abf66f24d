// Asks the browser to keep what is read for times without a connection. Part of the script of ordinary pages, so never on pages of help.
(function () {
  var app = document.querySelector("link[rel=manifest]");
  if (app && navigator.serviceWorker && window.URL) addEventListener("load", function () {
    navigator.serviceWorker.register(new URL("../offline.js", app.href)).catch(function () {});
  });
})();
