// For other sites: gives each frame with one of our pages the height that the page asks for.
(function () {
  function frames(act) {
    Array.prototype.forEach.call(document.getElementsByTagName("iframe"), act);
  }
  addEventListener("message", function (event) {
    var height = event.data && event.data.embedHeight;
    if (!(height > 0 && height < 20000)) return;
    frames(function (frame) {
      if (frame.contentWindow === event.source && frame.src.indexOf(event.origin + "/") === 0) {
        frame.style.height = Math.ceil(height) + "px";
      }
    });
  });
  // A page that was there before this script asks again.
  frames(function (frame) {
    if (frame.src.indexOf("/embed/") > 0) frame.contentWindow.postMessage("embedHeight", "*");
  });
})();
