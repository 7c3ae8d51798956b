import * as v from 'valibot';
import type { Rejection } from '#engine/machine';
import { moves } from '#engine/scenario';
import { malformedCommand, unknownCommand } from '../rejections.ts';
import { slides } from './debrief.ts';
import type { ClassCommand } from './types.ts';

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** A choice, or the settings of a round. */
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const figure = v.pipe(v.number(), v.finite());
const name = v.nullable(text(24));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const between = (least: number, most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));
const team = v.nullable(id);
const teamRule = v.picklist(['own', 'automatic', 'drag', 'roster']);
const phase = v.picklist(['form', 'choose', 'prepare', 'simulate', 'evaluate', 'sum-up', 'ended']);
const ofStep = between(0, 600);
const minutes = v.object({ form: ofStep, choose: ofStep, prepare: ofStep, simulate: ofStep, evaluate: ofStep, 'sum-up': ofStep });
const points = v.record(id, between(1, 100));
const comment = v.optional(v.pipe(v.string(), v.maxLength(1000)));

/** The fields of every command, by its type. */
const fields = {
  'open-class': {
    title: text(80),
    languages: v.pipe(v.array(v.picklist(['zh', 'en'])), v.minLength(1), v.maxLength(2)),
    teamRule,
    seed: between(0, 0xffff_ffff)
  },
  'choose-case': { case: id },
  'set-team-rule': { teamRule },
  'make-teams': { count: between(1, 100), places: between(1, 20) },
  'remove-team': { team: id },
  'deal-teams': {},
  'deal-roles': { team },
  'move-seat': { seat: id, team },
  'remove-seat': { seat: id },
  advance: { from: phase, asked: v.optional(v.boolean()) },
  'step-back': { from: phase },
  pause: { team },
  resume: { team },
  'add-time': { team, seconds: between(-3600, 3600) },
  'set-plan': { minutes, anew: v.boolean() },
  'close-decision': { team: id, turn: count },
  'rewind-team': { team: id, to: count },
  'inject-event': { event: id, team },
  broadcast: { text: text(500) },
  'lower-hand': { seat: v.optional(id) },
  mark: { team: id, points, comment },
  'exclude-mark': { team: id, rater: id, reason: text(300) },
  'include-mark': { team: id, rater: id },
  'lock-marks': {},
  reveal: {},
  'put-on-stage': { team },
  'tap-choice': { turn: count, choice: word },
  'tap-move': { turn: count, move: v.picklist(moves.map(({ name }) => name)) },
  'show-slide': { slide: v.nullable(v.picklist(slides)) },
  'open-transfer': {},
  'pick-answer': { seat: id, shown: v.boolean() },
  'end-class': {},
  'name-seat': { name },
  'join-team': { team: id },
  'leave-team': {},
  'name-team': { name: text(24) },
  'take-role': { role: v.nullable(id) },
  'name-captain': { seat: id },
  'leave-class': {},
  vote: { scene: id, turn: count, choice: word, reason: v.optional(text(300)) },
  rehearse: { scene: id, choice: id },
  'restart-rehearsal': {},
  'write-note': { note: v.nullable(id), text: text(500) },
  'strike-note': { note: id },
  say: { text: text(500) },
  'say-as-customer': { text: text(500) },
  'raise-hand': {},
  guess: { choice: id },
  'answer-transfer': { text: text(280) },
  'take-seat': { name },
  'seat-here': { seat: id },
  'seat-away': { seat: id },
  'reissue-seat': { seat: id, teacher: id },
  restart: { stoodStill: count },
  tick: {},
  'close-round': {
    team: id,
    lock: count,
    readouts: v.object({ satisfaction: figure, loyalty: figure, churn: figure, profit: figure })
  }
} satisfies Record<ClassCommand['type'], v.ObjectEntries>;

/** Reads a command of a class from outside, field by field: `session/unknown-command` or `session/malformed-command` when it is none. */
export function readClassCommand(input: unknown): { ok: true; command: ClassCommand } | Rejection {
  const type = typeof input === 'object' && input !== null && 'type' in input ? input.type : undefined;
  if (typeof type !== 'string') return malformedCommand('type', 'a text');
  if (!Object.hasOwn(fields, type)) return unknownCommand(type.slice(0, 40));
  const entries = fields[type as ClassCommand['type']] as v.ObjectEntries;
  const read = v.safeParse(v.object(entries), input);
  if (read.success) return { ok: true, command: { type, ...read.output } as ClassCommand };
  const [issue] = read.issues;
  return malformedCommand(String(issue.path?.[0]?.key ?? 'type'), `${issue.expected ?? issue.requirement}`);
}
