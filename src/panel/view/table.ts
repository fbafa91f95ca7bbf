/** A list as a table, to be taken elsewhere. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** As comma-separated values (RFC 4180). What a spreadsheet would take for a formula is kept from being one by a leading apostrophe. */
export function csv({ columns, rows }: Table): string {
  const field = (text: string): string => {
    const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  };
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** As a table in Markdown; the words of an article never become markup. */
export function markdown({ columns, rows }: Table): string {
  const cell = (text: string): string =>
    text.replace(/[\\|`*_[\]<>~]/g, (mark) => `\\${mark}`).replace(/[\r\n]+/g, ' ');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [columns.map(cell), columns.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map(line)
    .join('');
}
