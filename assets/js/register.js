// Asks the browser to keep what is read for times without a connection. Part of the script of ordinary pages, so never on pages of help.
(function () {
  var worker = document.documentElement.getAttribute("data-keep");
  if (worker && navigator.serviceWorker) addEventListener("load", function () {
    navigator.serviceWorker.register(worker).catch(function () {});
  });
})();
