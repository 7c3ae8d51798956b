import type { Rejection } from '#engine/machine';
import { unreadablePlay } from './rejections.ts';
import type { FiledDecision } from './types.ts';

/** A name in a link or a list of decisions. */
export const name = '[\\p{L}][\\p{L}\\p{N}\\p{M}_-]*';
const choice = new RegExp(`^(${name})\\.(${name})$`, 'u');
const settings = new RegExp(`^(${name})(?:\\.(${name}))?\\{([^{}]*)\\}$`, 'u');
const setting = new RegExp(`^(${name})=([+-]?\\d+(?:\\.\\d+)?)$`, 'u');

/** Reads decisions as the command line writes them, `desk.listen,year{care=2;price=0.1}`; names are read in NFC. */
export function readDecisions(text: string): { ok: true; decisions: FiledDecision[] } | Rejection {
  const words = text
    .normalize('NFC')
    .split(',')
    .map((word) => word.trim());
  const decisions: FiledDecision[] = [];
  for (const [index, word] of words.entries()) {
    const decision = readDecision(word);
    if (!decision) return unreadable(index + 1, word);
    decisions.push(decision);
  }
  return { ok: true, decisions };
}

function readDecision(word: string): FiledDecision | null {
  const chosen = choice.exec(word);
  if (chosen) return { scene: chosen[1] ?? '', choice: chosen[2] ?? '' };
  const set = settings.exec(word);
  if (!set) return null;
  const pairs = (set[3] ?? '')
    .split(';')
    .filter((each) => each.trim() !== '')
    .map((each) => setting.exec(each.trim()));
  if (pairs.includes(null)) return null;
  const beside = set[2] === undefined ? {} : { choice: set[2] };
  return { scene: set[1] ?? '', ...beside, settings: Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', Number(pair?.[2])])) };
}

const unreadable = (place: number, word: string): Rejection =>
  unreadablePlay(
    `Decision ${place}, “${word.slice(0, 60)}”, cannot be read. Write scene.choice, with commas between decisions: desk.listen,talk.offer`,
    `第 ${place} 个决定“${word.slice(0, 60)}”无法识别。请写成“场景.选项”，用逗号隔开，例如 desk.listen,talk.offer`
  );
