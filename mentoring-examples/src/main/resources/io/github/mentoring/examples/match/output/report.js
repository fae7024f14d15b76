(function () {
  "use strict";

  function textOf(row, column) {
    var cell = row.cells[column];
    var value = cell.querySelector(".value, bdi");
    return (value || cell).textContent.trim();
  }

  var order = new Intl.Collator("en", { numeric: true });

  /* Numbers by size, what is no number before them, and all else as people would order it. */
  function compare(a, b) {
    var gap = Number(a) - Number(b);
    if (!Number.isNaN(gap)) {
      return gap;
    }
    return Number.isNaN(Number(a)) === Number.isNaN(Number(b)) ? order.compare(a, b)
      : Number.isNaN(Number(a)) ? -1 : 1;
  }

  function sort(table, header) {
    var first = header.dataset.first || "ascending";
    var second = first === "ascending" ? "descending" : "ascending";
    var direction = header.getAttribute("aria-sort") === first ? second : first;
    table.querySelectorAll("th[aria-sort]").forEach(function (other) {
      other.removeAttribute("aria-sort");
    });
    header.setAttribute("aria-sort", direction);
    var sign = direction === "ascending" ? 1 : -1;
    var sorted = document.createDocumentFragment();
    Array.from(table.tBodies[0].rows)
      .map(function (row) {
        return { row: row, key: textOf(row, header.cellIndex) };
      })
      .sort(function (a, b) {
        return sign * compare(a.key, b.key);
      })
      .forEach(function (entry) {
        sorted.append(entry.row);
      });
    table.tBodies[0].append(sorted);
  }

  document.querySelectorAll("table.wide").forEach(function (table) {
    table.querySelectorAll("thead th").forEach(function (header) {
      var button = document.createElement("button");
      button.type = "button";
      button.title = "Sort by this column";
      button.append.apply(button, Array.from(header.childNodes));
      button.addEventListener("click", function () {
        sort(table, header);
      });
      header.append(button);
    });
  });

  document.querySelectorAll("[data-filter]").forEach(function (tools) {
    var rows = Array.from(document.getElementById(tools.dataset.filter).tBodies[0].rows).map(function (row) {
      var names = Array.from(row.querySelectorAll("bdi, .place"));
      return { row: row, text: names.map(function (name) { return name.textContent; }).join(" ").toLowerCase() };
    });
    var input = tools.querySelector("input");
    var output = tools.querySelector("output");
    tools.hidden = false;
    input.addEventListener("input", function () {
      var words = input.value.toLowerCase().split(/\s+/);
      var shown = 0;
      rows.forEach(function (entry) {
        var fits = words.every(function (word) {
          return entry.text.includes(word);
        });
        entry.row.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      output.textContent = input.value.trim() ? shown + " of " + rows.length + " shown" : "";
    });
  });

  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (details) {
      details.open = true;
    });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (details) {
      details.open = false;
    });
  });
})();
