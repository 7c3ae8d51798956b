import { decisionWord, wordOf } from '#engine/machine';
import { name, readDecisions } from './decisions.ts';
import { isMove, isSeed } from './read.ts';
import { happened } from './standing.ts';
import type { Happening, PlayEvent } from './types.ts';

const event = new RegExp(`^event:(${name})$`, 'u');
const timeUp = 'time-up';

/** Writes a play for a link, its seed and all that happened and was not taken back: `7!desk.listen,heard:apologise,event:press,time-up`. */
export function writeLink(log: readonly PlayEvent[]): string {
  const started = log.find((one) => one.type === 'play.started');
  return `${started?.seed ?? 0}!${happened(log).map(write).join(',')}`;
}

/** Reads what `writeLink` wrote; null when it is something else. */
export function readLink(text: string): { seed: number; happenings: Happening[] } | null {
  const [, seed, words] = /^(\d{1,10})!(.{1,10000})$/u.exec(text) ?? [];
  const read = (words ?? '').normalize('NFC').split(',').map(readWord);
  const happenings = read.filter((one) => one !== null);
  return happenings.length === read.length && isSeed(Number(seed)) ? { seed: Number(seed), happenings } : null;
}

function write(one: Happening): string {
  switch (one.type) {
    case 'decision.locked':
      return decisionWord(one.scene, one.choice);
    case 'event.injected':
      return `event:${one.event}`;
    case 'move.tapped':
      return `heard:${one.move}`;
    case 'play.timed-out':
      return timeUp;
  }
}

function readWord(word: string): Happening | null {
  if (word === timeUp) return { type: 'play.timed-out' };
  const move = word.startsWith('heard:') && word.slice('heard:'.length);
  if (move) return isMove(move) ? { type: 'move.tapped', move } : null;
  const [, injected] = event.exec(word) ?? [];
  if (injected) return { type: 'event.injected', event: injected };
  const decided = readDecisions(word);
  const [decision] = decided.ok ? decided.decisions : [];
  if (!decision) return null;
  const { scene, choice = null, settings } = decision;
  const locked = settings ? wordOf({ settings, choice }) : choice;
  return locked === null ? null : { type: 'decision.locked', scene, choice: locked };
}
