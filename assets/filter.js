// Filters and sorts a table in place. Without this script the links to static pages do the same.
//   <form data-filter-for="ID" hidden>      shown by the script; holds
//     <select data-filter-key="unit">       keeps rows whose data-unit has the chosen word (empty: every row)
//     <input data-filter-text>              keeps rows whose text has every word typed
//     <p role="status" data-filter-count="Viser {shown} av {all}">
//   <nav data-filter-static="ID">           the links, hidden by the script
//   <table id="ID" data-filter-table> … <th data-sort="title"> … <tr data-title="7" data-unit="a b">
// data-… values that are numbers sort as numbers: the site writes a row's place in its language's order.
(function () {
  'use strict';

  function fold(text) {
    return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u0309\u030b-\u036f]/g, '').normalize('NFC');
  }

  function compare(a, b) {
    if (a !== '' && b !== '' && !isNaN(a) && !isNaN(b)) return a - b;
    return a < b ? -1 : a > b ? 1 : 0;
  }

  function enhanceFilter(table, form) {
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    var texts = rows.map(function (row) { return fold(row.textContent); });
    var selects = form.querySelectorAll('[data-filter-key]');
    var input = form.querySelector('[data-filter-text]');
    var count = form.querySelector('[data-filter-count]');

    function chosen(row) {
      return Array.prototype.every.call(selects, function (select) {
        var words = (row.getAttribute('data-' + select.dataset.filterKey) || '').split(' ');
        return !select.value || words.indexOf(select.value) >= 0;
      });
    }

    function update() {
      var words = input ? fold(input.value).split(/\s+/).filter(Boolean) : [];
      var shown = 0;
      rows.forEach(function (row, index) {
        row.hidden = !chosen(row) || !words.every(function (word) { return texts[index].indexOf(word) >= 0; });
        if (!row.hidden) shown += 1;
      });
      if (count) {
        count.textContent = count.dataset.filterCount.replace('{shown}', shown).replace('{all}', rows.length);
      }
    }

    form.addEventListener('input', update);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('reset', function () { setTimeout(update); });
    form.hidden = false;
    document.querySelectorAll('[data-filter-static="' + table.id + '"]').forEach(function (links) { links.hidden = true; });
    update();
  }

  function sortBy(table, header) {
    var body = table.tBodies[0];
    var direction = header.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    var name = 'data-' + header.dataset.sort;
    table.querySelectorAll('[aria-sort]').forEach(function (other) { other.setAttribute('aria-sort', 'none'); });
    header.setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
    Array.prototype.slice.call(body.rows).map(function (row, index) {
      return {row: row, index: index, value: row.getAttribute(name) || ''};
    }).sort(function (a, b) {
      // Rows without a value stay last, whichever way.
      if ((a.value === '') !== (b.value === '')) return a.value === '' ? 1 : -1;
      return direction * compare(a.value, b.value) || a.index - b.index;
    }).forEach(function (item) { body.appendChild(item.row); });
  }

  document.querySelectorAll('table[data-filter-table]').forEach(function (table) {
    var form = table.id && document.querySelector('form[data-filter-for="' + table.id + '"]');
    if (form) enhanceFilter(table, form);
    table.querySelectorAll('th[data-sort]').forEach(function (header) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = header.textContent;
      header.textContent = '';
      header.appendChild(button);
      if (!header.hasAttribute('aria-sort')) header.setAttribute('aria-sort', 'none');
      button.addEventListener('click', function () { sortBy(table, header); });
    });
  });
})();
