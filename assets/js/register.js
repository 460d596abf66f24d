// Asks the browser to keep what is read for times without a connection. Part of the script of ordinary pages, so never on pages of help.
if (navigator.serviceWorker && document.documentElement.dataset.keep) addEventListener("load", function () {
  navigator.serviceWorker.register(document.documentElement.dataset.keep).catch(function () {});
});
