// Leaves a page of help at once: covers it, and takes it out of the way back. Shift three times does the same.
(function () {
  var exit = document.querySelector(".exit");
  var presses = [];
  function leave(event) {
    event.preventDefault();
    document.documentElement.hidden = true;
    document.title = exit.hostname;
    location.replace(exit.href);
  }
  exit.addEventListener("click", leave);
  addEventListener("keydown", function (event) {
    if (event.key !== "Shift") presses = [];
    else if (!event.repeat) presses = presses.slice(-2).concat(event.timeStamp);
    if (presses.length === 3 && presses[2] - presses[0] < 5000) leave(event);
  });
})();
