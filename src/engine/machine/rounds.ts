import { sceneOf } from '#engine/scenario';
import type { CaseLever, Choice, Decision, Scenario, Text } from '#engine/scenario';
import { closedReason } from './closed.ts';
import { ROUND_EVENT } from './config.ts';
import { send } from './machine.ts';
import { tallyOf } from './moment.ts';
import { badSettings, choiceClosed, noSuchChoice, noSuchLever, outOfRange, overBudget, roundLiving } from './rejections.ts';
import type { BaseReadouts, CompiledCase, Lock, Moment, Rejection, Settings, Step } from './types.ts';

/** Lists the levers of a round, in its order. */
export const leversIn = ({ levers = [] }: Scenario, { round }: Decision): CaseLever[] =>
  (round?.levers ?? []).flatMap((id) => levers.find((lever) => lever.id === id) ?? []);

/** Writes settings as the word that stands for them wherever a choice's id would: `{care=2;price=0.1}`, a choice before it. */
export const wordOf = ({ settings, choice }: Pick<Lock, 'settings' | 'choice'>): string =>
  `${choice ?? ''}{${Object.entries(settings)
    .map(([id, value]) => `${id}=${value}`)
    .join(';')}}`;

/** Returns what settings take from the budget of a round, in the case's currency: for each lever its cost for every unit above its least. */
export const spendOf = (levers: readonly CaseLever[], settings: Settings): number =>
  levers.reduce((sum, { id, min, cost = 0 }) => sum + cost * tidy((settings[id] ?? min) - min), 0);

/** Returns the most that a round may take: its budget, and what is left of the purse; null without a limit. */
export function budgetOf({ round }: Decision, { left }: Moment): number | null {
  const most = Math.min(round?.budget ?? Infinity, left?.money ?? Infinity);
  return most === Infinity ? null : most;
}

/** Locks settings: a step whose months are still to be lived (`live`), or why not (`machine/bad-settings`, `over-budget` …). */
export function lockRound(compiled: CompiledCase, moment: Moment, scene: Decision, word: string): { ok: true; step: Step } | Rejection {
  if (moment.living) return roundLiving();
  const levers = leversIn(compiled.scenario, scene);
  const read = readSettings(word);
  if (!read) return badSettings(word, levers[0]?.id ?? 'price');
  const settings: Record<string, number> = Object.fromEntries(levers.map(({ id, start }) => [id, moment.firm?.settings[id] ?? start]));
  for (const [id, value] of read.settings) {
    const lever = levers.find((one) => one.id === id);
    if (!lever)
      return noSuchLever(
        id,
        levers.map((one) => one.id)
      );
    const set = onGrid(lever, value);
    if (set === null) return outOfRange(lever, value);
    settings[id] = set;
  }
  const choice = read.choice === null ? null : scene.choices.find(({ id }) => id === read.choice);
  if (choice === undefined)
    return noSuchChoice(
      scene.id,
      read.choice ?? '',
      scene.choices.map(({ id }) => id)
    );
  const closed = choice && closedReason(moment, choice);
  if (choice && closed) return choiceClosed(choice.id, closed);
  const lock: Lock = { settings, choice: choice?.id ?? null, spend: spendOf(levers, settings) };
  const most = budgetOf(scene, moment);
  if (most !== null && lock.spend > most) return overBudget(lock.spend, most);
  return { ok: true, step: lockedStep(moment, scene, lock, showsOf(levers, moment, lock, choice)) };
}

/** Lets a locked round have lived its months: the step as it stands then, and where the play goes on. */
export function live(compiled: CompiledCase, { before, scene, choice, lock, shows }: Step & { lock: Lock }, base: BaseReadouts): Step {
  const closing = { lock, word: choice, base };
  const { scene: to, context } = send(compiled.machine, scene, tallyOf(before), { type: lock.choice ?? ROUND_EVENT, closing });
  const record = context.record ?? { line: -1, timeUp: false, changes: [] };
  const own = sceneOf(compiled.scenario, scene);
  const say = own?.kind === 'decision' ? own.round?.go[record.line]?.say : undefined;
  const after: Moment = { ...context.tally, scene: to, over: compiled.config.states[to]?.type === 'final' };
  return {
    scene,
    choice,
    line: record.line,
    to,
    timeUp: record.timeUp,
    changes: record.changes,
    shows,
    lock,
    before,
    after,
    ...(say && { say })
  };
}

/** Returns what the clock takes in the present scene: the `late` choice, in a round the last settings, without what cannot be paid. */
export function lateOf({ scenario }: CompiledCase, moment: Moment): string {
  const scene = sceneOf(scenario, moment.scene);
  if (scene?.kind !== 'decision') return '';
  if (!scene.round) return scene.late;
  const levers = leversIn(scenario, scene);
  const last = Object.fromEntries(levers.map(({ id, start }) => [id, moment.firm?.settings[id] ?? start]));
  const most = budgetOf(scene, moment);
  if (most === null || spendOf(levers, last) <= most) return wordOf({ settings: last, choice: null });
  const free = Object.fromEntries(levers.map(({ id, min, cost }) => [id, cost ? min : (last[id] ?? min)]));
  return wordOf({ settings: free, choice: null });
}

function lockedStep(before: Moment, scene: Decision, lock: Lock, shows: readonly string[]): Step {
  const after: Moment = { ...before, living: lock };
  const choice = wordOf(lock);
  return { scene: scene.id, choice, line: -1, to: scene.id, timeUp: false, changes: [], shows, lock, before, after };
}

/** A lever that was moved shows its concepts. */
function showsOf(levers: readonly CaseLever[], { firm }: Moment, { settings }: Lock, choice: Choice | null): string[] {
  const moved = levers.filter(({ id, start }) => settings[id] !== (firm?.settings[id] ?? start));
  return [...new Set([...moved.flatMap(({ shows }) => shows), ...(choice?.shows ?? [])])];
}

/** Tells in the words of the case what was decided: the text of a choice, of settings every lever with its value; nothing for what the scene does not have. */
export function decisionText(scenario: Scenario, scene: string, word: string): Text {
  const own = sceneOf(scenario, scene);
  if (own?.kind !== 'decision') return {};
  const textOf = (id: string | null): Text | undefined => own.choices.find((choice) => choice.id === id)?.text;
  const read = own.round && readSettings(word);
  if (!read) return textOf(word) ?? {};
  const beside = textOf(read.choice);
  const values = new Map(read.settings);
  const set = leversIn(scenario, own).filter(({ id }) => values.has(id));
  const inOne = (lang: 'zh' | 'en', comma: string) =>
    [
      ...(beside?.[lang] ? [beside[lang]] : []),
      ...set.map(({ id, name, lever }) => `${name[lang] ?? id} ${written(lever, values.get(id) ?? 0)}`)
    ].join(comma);
  return Object.fromEntries(scenario.languages.map((lang) => [lang, inOne(lang, lang === 'zh' ? '，' : ', ')]));
}

/** The model's levers that are shares, told in percent; what they are shares of stands in their names. */
export const inPercent: readonly string[] = ['price', 'price-gap', 'referral', 'points', 'compensation', 'empathy', 'win-back'];

function written(lever: string, value: number): string {
  const told = inPercent.includes(lever) ? `${Math.round(value * 1000) / 10}%` : String(value);
  return told.replace('-', '−');
}

const form = /^([^\s{}.]*)\{([^{}]*)\}$/;
/** Reads the word of a round's decision: the choice before the braces, and what is set; null for what is none. */
export function readSettings(word: string): { choice: string | null; settings: [string, number][] } | null {
  const [, choice, inside] = form.exec(word.trim()) ?? [];
  if (choice === undefined || inside === undefined) return null;
  const parts = inside.split(';').map((part) => part.trim());
  const settings = parts.filter((part) => part !== '').map((part) => /^([^\s=]+)\s*=\s*(-?\d+(?:\.\d+)?)$/.exec(part));
  if (settings.some((part) => part === null)) return null;
  return { choice: choice === '' ? null : choice, settings: settings.map((part) => [part?.[1] ?? '', Number(part?.[2])]) };
}

/** The value as the lever's step writes it, or null when the lever cannot stand there. */
function onGrid({ min, max, step }: CaseLever, value: number): number | null {
  const steps = Math.round((value - min) / step);
  const near = tidy(min + steps * step);
  return near >= min && near <= max && Math.abs(near - value) < 1e-6 ? near : null;
}

/** Takes away the last bits that decimal steps leave behind. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
