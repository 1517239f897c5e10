import { strToU8, zipSync } from 'fflate';

/** A number becomes a numeric cell, a date one with a date's format, null no cell at all. */
export type XlsxCell = string | number | boolean | Date | null;
export type XlsxSheets = Record<string, XlsxCell[][]>;
export type XlsxOptions = {
  /** Where texts stand: each in its cell, or all in one list as Excel writes them. */
  strings?: 'inline' | 'shared';
  created?: string;
  modified?: string;
  /** Added to the files, or put in place of one. */
  extra?: Record<string, string | Uint8Array>;
};

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** The bytes of a small but whole workbook. */
export function makeXlsx(sheets: XlsxSheets, options: XlsxOptions = {}): Uint8Array<ArrayBuffer> {
  const shared: string[] = [];
  const names = Object.keys(sheets);
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': writeRelations([['officeDocument', 'xl/workbook.xml']]),
    'docProps/core.xml': writeCore(options),
    'xl/workbook.xml': writeBook(names),
    'xl/styles.xml': `${xml}<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  Object.values(sheets).forEach((rows, index) => {
    const list = options.strings === 'shared' ? shared : null;
    files[`xl/worksheets/sheet${index + 1}.xml`] = writeSheet(rows, list);
  });
  files['xl/sharedStrings.xml'] = writeShared(shared);
  files['xl/_rels/workbook.xml.rels'] = writeRelations([
    ...names.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]);
  return packFiles({ ...files, ...options.extra });
}

export function packFiles(files: Record<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

function writeBook(names: string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${inXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function writeRelations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `${xml}<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`;
}

function writeCore({ created, modified }: XlsxOptions): string {
  const times = Object.entries({ created, modified }).map(([name, at]) =>
    at === undefined ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`,
  );
  return `${xml}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${times.join('')}</cp:coreProperties>`;
}

function writeShared(shared: string[]): string {
  const items = shared.map((text) => `<si><t xml:space="preserve">${inXml(text)}</t></si>`);
  return `${xml}<sst xmlns="${main}" count="${shared.length}">${items.join('')}</sst>`;
}

function writeSheet(rows: XlsxCell[][], shared: string[] | null): string {
  const written = rows.map((cells, row) => {
    const inner = cells.map((cell, column) => writeCell(cell, `${letters(column)}${row + 1}`, shared));
    return `<row r="${row + 1}">${inner.join('')}</row>`;
  });
  return `${xml}<worksheet xmlns="${main}"><sheetData>${written.join('')}</sheetData></worksheet>`;
}

function writeCell(cell: XlsxCell, place: string, shared: string[] | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell instanceof Date) return `<c r="${place}" s="1"><v>${serial(cell)}</v></c>`;
  if (!shared) return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${inXml(cell)}</t></is></c>`;
  return `<c r="${place}" t="s"><v>${shared.push(cell) - 1}</v></c>`;
}

/** Days since the end of 1899, as Excel counts. */
function serial(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}

function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
