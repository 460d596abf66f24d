// Buttons that copy a text of the page. Without scripts, or where copying is not allowed, the text can be selected.
(function () {
  if (!navigator.clipboard || !navigator.clipboard.writeText) return;
  Array.from(document.querySelectorAll("[data-copy]")).forEach(function (button) {
    var text = document.getElementById(button.dataset.copy);
    var status = document.createElement("span");
    status.setAttribute("role", "status");
    button.insertAdjacentElement("afterend", status);
    button.hidden = false;
    text.hidden = button.hasAttribute("data-instead");
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(text.textContent).then(function () {
        status.textContent = button.dataset.done;
      }, function () {
        text.hidden = false;
        getSelection().selectAllChildren(text);
      });
    });
  });
})();
