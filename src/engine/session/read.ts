import type { BaseReadouts, CompiledCase, Rejection } from '#engine/machine';
import { moves, type MoveName } from '#engine/scenario';
import { tryFold } from './fold.ts';
import { brokenLog, malformedCommand, unknownCommand } from './rejections.ts';
import type { Command, PlayEvent, PlayFact, Session } from './types.ts';

/** Longest reason, in characters, and longest log, in lines: more is not a play but an attack. */
const longestReason = 1000;
const longestLog = 10_000;

type Fields = Record<string, unknown>;
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 500;
export const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
/** A seed is what the counter-based numbers take: a whole number of 32 bits. */
export const isSeed = (value: unknown): value is number => isCount(value) && value <= 0xffff_ffff;
const isReason = (value: unknown): value is string => typeof value === 'string' && value.length <= longestReason;

/** Reads a command from outside, field by field: `session/unknown-command` or `session/malformed-command` when it is none. */
export function readCommand(input: unknown): { ok: true; command: Command } | Rejection {
  if (!isFields(input) || typeof input.type !== 'string') return malformedCommand('type', 'a text');
  const { type, seed, basedOn, scene, choice, reason, to, readouts } = input;
  if (type === 'resume-play') return { ok: true, command: { type } };
  if (type === 'start-play') {
    return isSeed(seed) ? { ok: true, command: { type, seed } } : malformedCommand('seed', '0…4294967295');
  }
  if (type !== 'lock-decision' && type !== 'undo-decision' && type !== 'close-round') return unknownCommand(type.slice(0, 40));
  if (!isCount(basedOn)) return malformedCommand('basedOn', '0, 1, 2…');
  if (type === 'undo-decision') {
    return isCount(to) ? { ok: true, command: { type, basedOn, to } } : malformedCommand('to', '0, 1, 2…');
  }
  if (type === 'close-round') {
    return isReadouts(readouts)
      ? { ok: true, command: { type, basedOn, readouts } }
      : malformedCommand('readouts', '{ satisfaction, loyalty, churn, profit }');
  }
  if (!isText(scene)) return malformedCommand('scene', '1…200 characters');
  if (!isText(choice)) return malformedCommand('choice', '1…200 characters');
  if (reason !== undefined && !isReason(reason)) return malformedCommand('reason', `0…${longestReason} characters`);
  return { ok: true, command: { type, basedOn, scene, choice, ...(reason !== undefined && { reason }) } };
}

const readOuts = ['satisfaction', 'loyalty', 'churn', 'profit'];
const isReadouts = (value: unknown): value is BaseReadouts =>
  isFields(value) && Object.keys(value).length === readOuts.length && readOuts.every((name) => Number.isFinite(value[name]));

export const isMove = (value: unknown): value is MoveName => moves.some(({ name }) => name === value);

function readFact({
  type,
  case: ofCase,
  hash,
  seed,
  scene,
  choice,
  by,
  reason,
  to,
  ending,
  event,
  move,
  readouts
}: Fields): PlayFact | null {
  switch (type) {
    case 'play.started':
      return isText(ofCase) && isText(hash) && isSeed(seed) ? { type, case: ofCase, hash, seed } : null;
    case 'decision.locked':
      if (!isText(scene) || !isText(choice) || !isText(by)) return null;
      if (reason === undefined) return { type, scene, choice, by };
      return isReason(reason) ? { type, scene, choice, by, reason } : null;
    case 'round.closed':
      return isText(scene) && isReadouts(readouts) ? { type, scene, readouts } : null;
    case 'decision.undone':
      return isCount(to) ? { type, to } : null;
    case 'play.resumed':
    case 'play.timed-out':
      return { type };
    case 'event.injected':
      return isText(event) ? { type, event } : null;
    case 'move.tapped':
      return isMove(move) ? { type, move } : null;
    case 'play.ended':
      return isText(ending) ? { type, ending } : null;
    default:
      return null;
  }
}

/** Reads a saved log that may be damaged, hostile or of another version of the case; what comes back is checked to the last event and folded. */
export function readLog(compiled: CompiledCase, input: unknown): { ok: true; events: PlayEvent[]; session: Session } | Rejection {
  if (!Array.isArray(input)) return brokenLog(1, 'it is not a list of events.', '它不是事件列表。');
  if (input.length > longestLog) return brokenLog(longestLog, 'it is too long.', '记录过长。');
  const events: PlayEvent[] = [];
  for (const [index, value] of input.entries()) {
    const fact = isFields(value) ? readFact(value) : null;
    if (!fact || !isFields(value) || !isCount(value.seq))
      return brokenLog(index + 1, 'it is no event of a play.', '它不是一条有效的事件。');
    events.push({ seq: value.seq, ...fact });
  }
  const folded = tryFold(compiled, events);
  return folded.ok ? { ok: true, events, session: folded.session } : folded;
}
