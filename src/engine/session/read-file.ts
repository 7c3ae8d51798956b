import type { Rejection } from '#engine/machine';
import { isCount, isFields, isSeed, isText } from './read.ts';
import { unreadablePlay } from './rejections.ts';
import type { Direction, Expected, FiledDecision, PlayFile } from './types.ts';

/** Reads a play's file (its text, or what JSON gave); `session/unreadable-play` names the field that is wrong. */
export function readPlayFile(input: unknown): { ok: true; file: PlayFile } | Rejection {
  const value = typeof input === 'string' ? parseJson(input) : input;
  if (!isFields(value)) return wrong('{ }', 'an object in JSON', 'JSON 对象');
  const { hash, seed, decisions, expect } = value;
  const ofCase = value.case;
  if (!isText(ofCase)) return wrong('case', 'the name of a case', '案例名');
  if (hash !== undefined && !isText(hash)) return wrong('hash', 'a text', '文字');
  if (!isSeed(seed)) return wrong('seed', 'a whole number from 0 to 4294967295', '0 到 4294967295 之间的整数');
  const filed = Array.isArray(decisions) && decisions.length <= mostDecisions ? decisions.map(readDecision) : null;
  if (!filed) return wrong('decisions', `a list of at most ${mostDecisions}`, `列表，最多 ${mostDecisions} 项`);
  const bad = filed.indexOf(null);
  if (bad >= 0) return wrong(`decisions[${bad}]`, '{ "scene": "…", "choice": "…" }', '{ "scene": "…", "choice": "…" }');
  const expected = expect === undefined ? undefined : readExpected(expect);
  if (expected === null) return wrong('expect', '{ path, ending, cost, calm, trust, base }', '{ path, ending, cost, calm, trust, base }');
  const file: PlayFile = { case: ofCase, seed, decisions: filed as FiledDecision[] };
  return { ok: true, file: { ...file, ...(hash !== undefined && { hash }), ...(expected && { expect: expected }) } };
}

/** More is not a play: `class.turns` is at most 100. */
const mostDecisions = 1000;

const wrong = (field: string, en: string, zh: string): Rejection =>
  unreadablePlay(
    `This is not a file of a play: “${field}” must be ${en}. Mend it, or save the play again.`,
    `这不是一局的存档：“${field}”应为${zh}。请改正，或重新保存。`
  );

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readDecision(value: unknown): FiledDecision | null {
  if (!isFields(value)) return null;
  const { scene, choice, settings, by } = value;
  if (!isText(scene) || (choice === undefined && settings === undefined)) return null;
  if (choice !== undefined && !isText(choice)) return null;
  if (settings !== undefined && !(isFields(settings) && Object.values(settings).every(Number.isFinite))) return null;
  if (by !== undefined && !isText(by)) return null;
  return {
    scene,
    ...(choice !== undefined && { choice }),
    ...(settings !== undefined && { settings: settings as Record<string, number> }),
    ...(by !== undefined && { by })
  };
}

const isMood = (value: unknown): boolean => value === undefined || (isCount(value) && value <= 100);
const directions: readonly unknown[] = ['up', 'down', 'same'] satisfies Direction[];

function readExpected(value: unknown): Expected | null {
  if (!isFields(value)) return null;
  const { path, ending, cost, calm, trust, base } = value;
  if (path !== undefined && !(Array.isArray(path) && path.every(isText))) return null;
  if (ending !== undefined && ending !== null && !isText(ending)) return null;
  if (cost !== undefined && !Number.isFinite(cost)) return null;
  if (!isMood(calm) || !isMood(trust)) return null;
  if (base !== undefined && !(isFields(base) && Object.values(base).every((each) => directions.includes(each)))) return null;
  return value as Expected;
}
