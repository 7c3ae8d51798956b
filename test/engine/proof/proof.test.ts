import { describe, expect, test } from 'vitest';
import { minimalYaml } from '../../helpers/minimal-case.ts';
import { fork, kept, scene, straight, told, yamlOf } from './fixture.ts';

const call = scene('call', ['listen', 'listen', fork('trust >= 63', 'kept', 'call')], ['deny', 'refuse', straight('lost')]);
const sound = yamlOf(call + kept);

test('P1 on a sound case no proof finds anything, and every question is answered', () => {
  const { proofs, scenario, complete, situations } = told(sound);
  expect({ proofs, complete }).toEqual({ proofs: [], complete: true });
  expect(scenario?.id).toBe('tiny');
  expect(situations).toBeGreaterThan(3);
});

describe('P2 E44: a place from which no ending can be reached', () => {
  test('two scenes that only lead to each other', () => {
    const yaml = yamlOf(
      scene('call', ['listen', 'listen', straight('round')], ['deny', 'refuse', straight('lost')]) +
        scene('round', ['a', 'ask', straight('about')], ['b', 'stall', straight('about')]) +
        scene('about', ['c', 'ask', straight('round')], ['d', 'stall', straight('round')])
    );
    const { proofs, scenario, findings } = told(yaml);
    expect(proofs).toEqual(['E44 round:']);
    expect(scenario).toBeNull();
    expect(findings.find(({ code }) => code === 'E44')?.en).toContain('call.listen');
  });

  test('a condition that can no longer be met once the moves are worn out', () => {
    // listen brings 8, 4, 2, 0: trust 50 + 14 never comes to 70.
    const worn = fork('trust >= 70', 'kept', 'call');
    expect(told(yamlOf(scene('call', ['listen', 'listen', worn], ['again', 'listen', worn]) + kept)).proofs).toContain('E44 call:');
  });

  test('turns do not count as a way out, and neither does the clock', () => {
    const yaml = yamlOf(scene('call', ['a', 'ask', straight('call')], ['b', 'stall', straight('call')]), { turns: 2 });
    expect(told(yaml).proofs).toEqual(['E44 call:']);
  });

  test('a loop with a way out is no trap, however long it takes', () => {
    // refuse takes 8 points of trust for ever: 50 falls to 0 after seven times, past the four turns of the play.
    const low = fork('trust <= 0', 'lost', 'call');
    const yaml = yamlOf(scene('call', ['deny', 'refuse', low], ['wait', 'stall', low]));
    expect(told(yaml).proofs).toEqual(['E51 - when: trust <= 0', 'E51 - when: trust <= 0']);
  });
});

describe('P3 E51: a line that no play takes', () => {
  test('because the value is never reached', () => {
    const yaml = minimalYaml.replace('trust >= 58', 'trust >= 59');
    const { proofs } = told(yaml);
    expect(proofs).toEqual(['E51 - when: trust >= 59', 'E52 kept:']);
  });

  test('because a line before it takes every play', () => {
    const yaml = sound.replace('- when: trust >= 63\n', '- when: trust >= 50\n            to: kept\n          - when: trust >= 55\n');
    expect(told(yaml).proofs).toEqual(['E51 - when: trust >= 55', 'E51 - to: call']);
  });

  test('because it would take more turns than a play has', () => {
    const within = (turns: number) => told(yamlOf(call + kept, { turns })).proofs;
    expect(within(3)).toEqual([]);
    expect(within(2)).toEqual(['E51 - when: trust >= 63', 'E52 kept:']);
  });

  test('and says why: turns, a value that nothing changes, a condition, or the lines before it', () => {
    const words = (yaml: string, code = 'E51') => told(yaml).findings.flatMap((one) => (one.code === code ? [`${one.en} ${one.zh}`] : []));
    const [worn] = words(minimalYaml.replace('trust >= 58', 'trust >= 59'));
    expect(worn).toMatch(/within "turns: 4": "trust >= 59" never holds there.*turns（4 次）之内/);
    const [free] = words(sound.replace('when: trust >= 63', 'when: cost > 100'));
    expect(free).toContain('"cost" is always 0, because no choice, line or event changes it');
    const [, last] = words(
      sound.replace('- when: trust >= 63\n', '- when: trust >= 50\n            to: kept\n          - when: trust >= 55\n')
    );
    expect(last).toContain('the lines before it take every play');
    expect(words(yamlOf(call + kept, { turns: 2 }), 'E52')).toEqual([
      expect.stringMatching(/or not within "turns: 2".* turns（2 次）不够用/)
    ]);
  });

  test('a choice that is never open is told once', () => {
    const never = scene('x', ['never', 'act', `        needs: trust >= 90\n${fork('calm >= 60', 'kept', 'lost')}`]);
    const yaml = sound.replace('      deny:\n', `${never.slice(never.indexOf('      never:'))}      deny:\n`);
    expect(told(yaml).proofs).toEqual(['E51 needs: trust >= 90']);
  });
});

describe('P4 E52: a scene that no play enters', () => {
  test('behind a condition that is never met', () => {
    const yaml = yamlOf(
      scene('call', ['listen', 'listen', fork('calm < 20', 'angry', 'lost')], ['deny', 'refuse', straight('kept')]) +
        scene('angry', ['a', 'ask', straight('lost')], ['b', 'stall', straight('kept')]) +
        kept
    );
    const { proofs, scenario } = told(yaml);
    expect(proofs).toEqual(['E51 - when: calm < 20', 'E52 angry:']);
    expect(scenario).toBeNull();
  });

  test('the ending of `time-up` is always entered: the clock leads there', () => {
    const yaml = yamlOf(scene('call', ['listen', 'listen', straight('kept')], ['deny', 'refuse', straight('kept')]) + kept);
    expect(told(yaml).proofs).toEqual([]);
  });
});

test('P5 no proof runs on a case with errors', () => {
  const yaml = yamlOf(scene('call', ['a', 'ask', straight('call')], ['b', 'stall', straight('nowhere')]));
  const { findings, proofs, complete, situations, scenario } = told(yaml);
  expect(findings.map(({ code }) => code)).toContain('E15');
  expect({ proofs, complete, situations, scenario }).toEqual({ proofs: [], complete: false, situations: 0, scenario: null });
});

describe('P6 past its budget a proof stops, says how far it came, and claims nothing', () => {
  const long = yamlOf(
    scene(
      'call',
      ['a', 'listen', fork('trust >= 99', 'kept', 'call')],
      ['b', 'argue', straight('call')],
      ['c', 'act', fork('calm >= 99', 'lost', 'call')]
    ) + kept,
    { turns: 20 }
  );
  test('by situations', () => {
    const { complete, situations, proofs } = told(long, { limit: 20 });
    expect({ complete, proofs }).toEqual({ complete: false, proofs: [] });
    expect(situations).toBeGreaterThanOrEqual(20);
    expect(situations).toBeLessThan(30);
  });
  test('by time, which the caller keeps', () => {
    let looks = 0;
    const wide = told(long, { expired: () => (looks += 1) > 0 });
    expect(looks > 0).toBe(!wide.complete);
  });
  test('with time enough it is complete', () => {
    expect(told(long).complete).toBe(true);
  });
});

describe('P7 what only the model of the customers can tell', () => {
  test('E09 an industry that it does not know', () => {
    const { proofs, findings, scenario } = told(minimalYaml.replace('industry: restaurant', 'industry: alchemy'));
    expect(proofs).toEqual(['E09 industry: alchemy']);
    expect(findings.find(({ code }) => code === 'E09')?.en).toContain('restaurant');
    expect(scenario).toBeNull();
  });

  test('E25 a loyalty that people who order nothing for a year put out of reach, with the range that can be', () => {
    const { proofs, findings } = told(sound.replace('loyalty: 60', 'loyalty: 1'));
    expect(proofs).toEqual([expect.stringMatching(/^E25 regulars:.*loyalty: 1,/)]);
    const range = /from ([\d.]+) to ([\d.]+)/.exec(findings.find(({ code }) => code === 'E25')?.en ?? '');
    const least = Number(range?.[1]);
    expect(least).toBeGreaterThan(1);
    expect(told(sound.replace('loyalty: 60', `loyalty: ${Math.ceil(least)}`)).proofs).toEqual([]);
  });
});
