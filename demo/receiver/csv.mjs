// A table as spreadsheets of this country open it: semicolons, and a mark that says that it is UTF-8.

const BYTE_ORDER_MARK = '\uFEFF';

/** @param {readonly (readonly unknown[])[]} rows */
export function csv(rows) {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');
}

function cell(value) {
  const text = String(value ?? '');
  // A spreadsheet would reckon with what a citizen has written, or ask a server for it.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
