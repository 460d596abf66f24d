// Tells the page around this one how high it is, and nothing else.
(function () {
  if (parent === window) return;
  function tell() {
    parent.postMessage({embedHeight: document.documentElement.offsetHeight}, "*");
  }
  addEventListener("load", tell);
  addEventListener("resize", tell);
  addEventListener("message", function (event) {
    if (event.data === "embedHeight") tell();
  });
})();
