/** What must be known of an .xlsx file before Excel takes its sheets in: their names, and where its days begin. */
import { strFromU8, unzipSync } from 'fflate';
import { FileRefusal } from './refusal';

export interface PackageFacts {
  /** Names of the worksheets, in order; sheets that hold a chart only are none. */
  readonly sheets: readonly string[];
  /** Days count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

const NEEDED = /^\/?xl\/(_rels\/)?workbook\.xml(\.rels)?$/i;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });

/** Attributes of every element of a name, whatever prefix it has. */
const elements = (xml: string, name: string): Map<string, string>[] =>
  [...xml.matchAll(new RegExp(`<(?:[\\w-]+:)?${name}\\b([^>]*)>`, 'g'))].map(
    ([, text]) =>
      new Map(
        [...text!.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, double, single]) => [
          key!.replace(/^.*:/, (prefix) => (prefix === 'xmlns:' ? prefix : '')),
          decoded(double ?? single ?? ''),
        ]),
      ),
  );

/** @throws FileRefusal `damaged` for a package that cannot be opened, `notWorkbook` for one of another kind */
export const inspectPackage = (bytes: Uint8Array, file: string): PackageFacts => {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: ({ name }) => NEEDED.test(name.replace(/\\/g, '/')) });
  } catch (error) {
    throw new FileRefusal('damaged', file, { cause: error });
  }
  const part = (ending: string): string => {
    const name = Object.keys(parts).find((one) => one.toLowerCase().endsWith(ending));
    return name === undefined ? '' : strFromU8(parts[name]!);
  };
  const workbook = part('workbook.xml');
  if (workbook === '') throw new FileRefusal('notWorkbook', file);
  const kinds = new Map(
    elements(part('workbook.xml.rels'), 'Relationship').map((one) => [one.get('Id'), one.get('Type')]),
  );
  const sheets = elements(workbook, 'sheet').filter((one) =>
    /\/worksheet$/.test(kinds.get(one.get('id')) ?? '/worksheet'),
  );
  const [properties] = elements(workbook, 'workbookPr');
  return {
    sheets: sheets.map((one) => one.get('name') ?? ''),
    date1904: ['1', 'true'].includes(properties?.get('date1904') ?? ''),
  };
};
