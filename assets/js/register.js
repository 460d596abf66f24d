// Asks the browser to keep what is read for times without a connection. Part of the script of ordinary pages, so never on pages of help.
(function () {
  var worker = new URL("../../offline.js", document.currentScript.src);
  addEventListener("load", function () {
    if (navigator.serviceWorker) navigator.serviceWorker.register(worker).catch(function () {});
  });
})();
