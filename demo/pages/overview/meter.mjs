// The meter: how many files, and how many bytes as they are transferred, the widgets of the page have needed.

const FOLDER = new URL('/dist/cdn/', location.href).href;

/** @param {HTMLElement} meter */
export function startMeter(meter) {
  const find = (selector) => meter.querySelector(selector);
  const widgets = new Map();
  const others = new Map();
  const elsewhere = new Set();

  new PerformanceObserver((list) => {
    for (const { name, encodedBodySize } of list.getEntries()) {
      if (!name.startsWith(location.origin)) elsewhere.add(name);
      const files = name.startsWith(FOLDER) ? widgets : others;
      files.set(name, encodedBodySize);
    }
    show();
  }).observe({ type: 'resource', buffered: true });

  function show() {
    find('.meter-total').textContent = total(widgets);
    find('.meter-own').textContent = total(others);
    find('.meter-elsewhere').textContent = String(elsewhere.size);
    find('tbody').replaceChildren(
      ...[...widgets].map(([name, bytes]) => row(name.slice(FOLDER.length), kilobytes(bytes, 1))),
    );
  }
}

/** "5 datnes, 71 kB" */
function total(files) {
  const bytes = [...files.values()].reduce((sum, each) => sum + each, 0);
  const form = new Intl.PluralRules('lv').select(files.size);
  const word = { zero: 'datņu', one: 'datne', other: 'datnes' }[form];
  return `${files.size} ${word}, ${kilobytes(bytes, 0)}`;
}

function kilobytes(bytes, digits) {
  const format = new Intl.NumberFormat('lv', { maximumFractionDigits: digits });
  return `${format.format(bytes / 1000)}\u00a0kB`;
}

function row(...texts) {
  const made = document.createElement('tr');
  made.append(
    ...texts.map((text) => Object.assign(document.createElement('td'), { textContent: text })),
  );
  return made;
}
