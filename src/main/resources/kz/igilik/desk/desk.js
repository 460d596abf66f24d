// Small enhancements of the forms: problems and the page of readers follow while one types. Without it all works with buttons.
(function () {
  const drop = document.querySelector(".drop");
  if (drop && window.FileReader) {
    const file = drop.querySelector("input[type=file]");
    const picture = file.form;
    const show = () => {
      const old = drop.querySelector("img");
      if (old) old.remove();
      if (!file.files.length) return;
      const reader = new FileReader();
      reader.onload = () => {
        const image = document.createElement("img");
        image.alt = "";
        image.src = reader.result;
        drop.appendChild(image);
      };
      reader.readAsDataURL(file.files[0]);
    };
    file.addEventListener("change", show);
    picture.addEventListener("dragover", (event) => event.preventDefault());
    picture.addEventListener("drop", (event) => {
      if (!event.dataTransfer.files.length) return;
      event.preventDefault();
      file.files = event.dataTransfer.files;
      file.dispatchEvent(new Event("input", { bubbles: true }));
      show();
    });
  }
  const bad = document.querySelector(".told.bad");
  if (bad) bad.focus();
  // The end of a single day follows its start.
  document.querySelectorAll("input[type=date][name$='starts.date']").forEach((start) => {
    const end = start.form.elements[start.name.replace(/starts\.date$/, "ends.date")];
    let day = start.value;
    start.addEventListener("change", () => {
      if (!start.value) return;
      if (end && end.value === day) end.value = start.value;
      day = start.value;
    });
  });
  const form = document.getElementById("edit");
  const checking = document.getElementById("checking");
  // What the checks find is fetched until they are done; what is being typed has its own way.
  const fetched = () => {
    if (changed) return;
    fetch(location.href, { credentials: "same-origin" })
      .then((answer) => answer.text())
      .then((text) => {
        const page = new DOMParser().parseFromString(text, "text/html");
        const on = page.querySelector("#checking[data-on]");
        if (changed) return;
        document.querySelectorAll("#found, #outdated, .troubles").forEach((old) => {
          const now = page.getElementById(old.id);
          if (now) renew(old, now);
        });
        if (on) setTimeout(fetched, 1000);
        else checking.textContent = checking.dataset.done;
      })
      .catch(() => setTimeout(fetched, 3000));
  };
  // The keyboard stays where it was.
  const renew = (old, now) => {
    if (old.innerHTML === now.innerHTML) return;
    const here = old.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
    old.innerHTML = now.innerHTML;
    const same = here && Array.from(old.querySelectorAll("a")).find((link) => link.getAttribute("href") === here);
    if (same) same.focus();
  };
  let changed = Boolean(form) && "unsaved" in form.dataset;
  if (checking && "on" in checking.dataset && window.fetch && window.DOMParser) setTimeout(fetched, 1000);
  if (!form || !window.fetch || !window.DOMParser || !window.URLSearchParams) return;
  const reader = document.querySelector("iframe[name=reader]");
  let timer;
  let asked = 0;
  const look = () => {
    const number = ++asked;
    const body = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (typeof value === "string") body.append(name, value);
    });
    body.append("do", "look");
    fetch(form.action, { method: "POST", body, credentials: "same-origin" })
      .then((answer) => answer.text())
      .then((text) => {
        if (number !== asked) return;
        const page = new DOMParser().parseFromString(text, "text/html");
        document.querySelectorAll("#understood, #outdated, .troubles").forEach((old) => {
          const now = page.getElementById(old.id);
          if (now) renew(old, now);
        });
        if (reader) reader.contentWindow.location.reload();
      })
      .catch(() => {});
  };
  form.addEventListener("input", () => {
    changed = true;
    if (checking) checking.textContent = "";
    clearTimeout(timer);
    timer = setTimeout(look, 700);
  });
  form.addEventListener("submit", () => {
    changed = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (!changed) return;
    event.preventDefault();
    event.returnValue = "";
  });
  const words = form.dataset;
  form.querySelectorAll("textarea[data-markdown]").forEach((area) => {
    const tools = document.createElement("div");
    tools.className = "tools";
    [["**", "**", "B", words.bold], ["*", "*", "I", words.italic], ["\n- ", "", "•", words.list], ["[", "](https://)", "↗", words.link]].forEach(([before, after, sign, name]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = sign;
      button.title = name;
      button.setAttribute("aria-label", name);
      button.addEventListener("click", () => {
        const from = area.selectionStart;
        const until = area.selectionEnd;
        area.setRangeText(before + area.value.slice(from, until) + after, from, until, "end");
        area.focus();
        area.dispatchEvent(new Event("input", { bubbles: true }));
      });
      tools.appendChild(button);
    });
    area.parentNode.insertBefore(tools, area);
  });
})();
