import type { House } from '../house.ts';
import { csvText } from '#lib/tables/csv.ts';
import type { Locale } from '#lib/words/locale.ts';
import { gather, type Source } from './gather.ts';
import { canvasRows, chineseSheet, moodleRows } from './gradebook.ts';
import { outcomesOf } from './load.ts';
import { sheetIds, sheetOf, tell, type Told } from './sheets.ts';
import { workbookOf } from './xlsx.ts';

/** A file to download. */
export interface TakenFile {
  name: string;
  type: string;
  body: string | Uint8Array<ArrayBuffer>;
}

const csv = 'text/csv; charset=utf-8';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes one of the files by its address; null when there is no such file. */
export async function fileOf(file: string, house: Pick<House, 'crew'>, source: Source, locale: Locale): Promise<TakenFile | null> {
  const told = tell(gather(source), locale);
  const named = (name: string, type: string, body: TakenFile['body']): TakenFile => ({
    name: `${told.takeaway.title}-${name}.${type === csv ? 'csv' : 'xlsx'}`,
    type,
    body
  });
  if (file === 'workbook.xlsx') return named(told.w.files.workbook, xlsx, await workbookWith(house, source, told));
  if (file === 'canvas.csv') return named('Canvas', csv, csvText(canvasRows(told)));
  if (file === 'moodle.csv') return named('Moodle', csv, csvText(moodleRows(told)));
  if (file === 'gradebook.csv') return named(told.w.files.gradebook, csv, csvText(chineseSheet(told).rows));
  if (file === 'gradebook.xlsx') return named(told.w.files.gradebook, xlsx, await workbookOf([chineseSheet(told)]));
  const id = sheetIds.find((one) => file === `${one}.csv`);
  if (!id) return null;
  const sheet = sheetOf(id, told, id === 'outcomes' ? await outcomesOf(house, source) : undefined);
  return named(sheet.name, csv, csvText(sheet.rows));
}

async function workbookWith(house: Pick<House, 'crew'>, source: Source, told: Told): Promise<Uint8Array<ArrayBuffer>> {
  const outcomes = await outcomesOf(house, source);
  return workbookOf(sheetIds.map((id) => sheetOf(id, told, outcomes)));
}
