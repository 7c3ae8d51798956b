import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '#engine/machine';
import { fold, readDecisions, readPlayFile, replay, writePlayFile } from '#engine/session';
import { aCase, choice, decision, ending } from '../../helpers/case.ts';

const compiled = compile(
  aCase([decision('desk', [choice('ask', '柜台')]), decision('柜台', [choice('先-听', 'end'), choice('back', 'desk')]), ending('end')])
);
const wayOut = [
  { scene: 'desk', choice: 'ask' },
  { scene: '柜台', choice: '先-听' }
];

describe('S11 decisions on the command line', () => {
  test.each([
    ['desk.ask', [{ scene: 'desk', choice: 'ask' }]],
    ['desk.ask, 柜台.先-听', wayOut],
    ['year{care=2;price=0.1}', [{ scene: 'year', settings: { care: 2, price: 0.1 } }]],
    ['desk.ask,year{care=-2}', [wayOut[0], { scene: 'year', settings: { care: -2 } }]]
  ])('%s is read', (text, decisions) => {
    expect(readDecisions(text)).toEqual({ ok: true, decisions });
  });

  test.each(['', 'desk', 'desk.', 'desk.ask.now', 'desk.ask,,', 'desk ask', 'year{care}', 'year{care=two}', 'year{', '1.2', 'desk.*'])(
    '“%s” is refused',
    (text) => {
      expect(readDecisions(text)).toMatchObject({ ok: false, code: 'session/unreadable-play' });
    }
  );
});

describe('S12 a replay gives the log that the same decisions gave', () => {
  test('to the ending', () => {
    const replayed = replay(compiled, wayOut, 5);
    if (!replayed.ok) throw new Error(replayed.en);
    expect(replayed.session).toMatchObject({ ending: 'end', seed: 5 });
    expect(fold(compiled, JSON.parse(JSON.stringify(replayed.log)))).toEqual(replayed.session);
  });

  test('without a seed it takes the case’s own', () => {
    expect(replay(compiled, [])).toMatchObject({ ok: true, session: { seed: 8 } });
  });

  test.each([
    [[wayOut[1]!], 'session/not-this-scene', 'Decision 1:'],
    [[wayOut[0]!, { scene: '柜台', choice: 'shout' }], 'session/no-such-choice', 'Decision 2:'],
    [[...wayOut, wayOut[0]!], 'session/play-over', 'Decision 3:'],
    [[{ scene: 'desk', settings: { care: 2 } }], 'session/settings-in-a-talk', 'Decision 1:']
  ])('%j is rejected with %s', (decisions, code, place) => {
    const replayed = replay(compiled, decisions);
    expect(replayed).toMatchObject({ ok: false, code });
    expect(replayed.ok || replayed.en).toContain(place);
  });
});

describe('S13 a play as a file', () => {
  test('what is written is read back', () => {
    const replayed = replay(compiled, wayOut, 5);
    if (!replayed.ok) throw new Error(replayed.en);
    const text = writePlayFile(replayed.session);
    expect(readPlayFile(text)).toEqual({ ok: true, file: { case: 'tiny', hash: compiled.hash, seed: 5, decisions: wayOut } });
  });

  test('with what it is expected to come to', () => {
    const expected = { path: ['desk.ask'], ending: 'end', cost: 0, calm: 45, trust: 50, base: { satisfaction: 'up', kept: 'same' } };
    expect(readPlayFile({ case: 'tiny', seed: 1, decisions: [], expect: expected })).toMatchObject({
      ok: true,
      file: { expect: expected }
    });
  });

  test.each<[unknown, string]>([
    ['{', '{ }'],
    [{ seed: 1, decisions: [] }, 'case'],
    [{ case: 'tiny', decisions: [] }, 'seed'],
    [{ case: 'tiny', seed: 1 }, 'decisions'],
    [{ case: 'tiny', seed: 1, decisions: [{ scene: 'desk' }] }, 'decisions[0]'],
    [{ case: 'tiny', seed: 1, decisions: [{ scene: 'desk', choice: 'ask', settings: { care: 'much' } }] }, 'decisions[0]'],
    [{ case: 'tiny', seed: 1, decisions: [], expect: { calm: 120 } }, 'expect'],
    [{ case: 'tiny', seed: 1, decisions: [], expect: { base: { profit: 'high' } } }, 'expect']
  ])('%j is refused and “%s” named', (input, field) => {
    const read = readPlayFile(input);
    expect(read).toMatchObject({ ok: false, code: 'session/unreadable-play' });
    expect(read.ok || read.en).toContain(`“${field}”`);
  });
});

test('S13 every play that a shipped case records can be read', () => {
  const folder = new URL('../../../scenarios/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /playthroughs.[^/\\]+\.json$/.test(file));
  const unread = files.filter((file) => !readPlayFile(readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8')).ok);
  expect(files.length).toBeGreaterThan(0);
  expect(unread).toEqual([]);
});
