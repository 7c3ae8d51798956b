import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';

/** A file or what was pasted, as rows of text; or why it cannot be read. */
export type Cells = { ok: true; rows: string[][] } | { ok: false; problem: 'empty' | 'too-large' | 'unreadable' | 'encoding' };

const mostBytes = 1e6;
/** What a workbook may unpack to: far above any list of names, far below what would hurt. */
const mostUnpacked = 32e6;
/** One more than a roster may have, so that too many rows are told. */
const mostRows = 600;

/** Reads pasted rows, a CSV file (UTF-8, UTF-16 or GB 18030) or an XLSX file. Cells are text and nothing is reckoned. */
export async function readCells(input: string | Uint8Array): Promise<Cells> {
  if (input.length > mostBytes) return { ok: false, problem: 'too-large' };
  if (typeof input === 'string') return rowsOf(input);
  if (input[0] === 0x50 && input[1] === 0x4b) return readWorkbook(input);
  const text = decode(input);
  return text === null ? { ok: false, problem: 'encoding' } : rowsOf(text);
}

async function readWorkbook(bytes: Uint8Array): Promise<Cells> {
  if (unpackedSize(bytes) > mostUnpacked) return { ok: false, problem: 'too-large' };
  try {
    const { sheets } = await readXlsx(bytes, { sheets: [0], maxRows: mostRows, range: `A1:H${mostRows}` });
    return filled(
      (sheets[0]?.rows ?? []).map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''))))
    );
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
}

/** Adds up what the entries of a ZIP say that they unpack to. */
function unpackedSize(bytes: Uint8Array): number {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at + 46 <= bytes.length; at++) if (data.getUint32(at, true) === 0x02014b50) sum += data.getUint32(at + 24, true);
  return sum;
}

/** Chinese spreadsheets save CSV in GB 18030 unless told otherwise; null for what is no text. */
function decode(bytes: Uint8Array): string | null {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'gb18030'];
  for (const encoding of marked) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') ? null : text;
    } catch {
      // the next encoding
    }
  }
  return null;
}

function rowsOf(text: string): Cells {
  if (!text.trim()) return { ok: false, problem: 'empty' };
  const first = text.slice(0, 2000);
  const delimiter = ['\t', ',', ';', '，'].find((one) => first.includes(one)) ?? ',';
  return filled(parseCsv(text, { delimiter, maxRows: mostRows }).map((row) => row.map((cell) => String(cell ?? ''))));
}

/** Control characters would break a gradebook's line; empty rows are kept, so that lines keep their numbers. */
function filled(rows: string[][]): Cells {
  const clean = rows.map((row) =>
    row.map((cell) =>
      cell
        .normalize('NFC')
        .replace(/[\u0000-\u001f\u007f]+/g, ' ')
        .trim()
    )
  );
  return clean.some((row) => row.some(Boolean)) ? { ok: true, rows: clean } : { ok: false, problem: 'empty' };
}
