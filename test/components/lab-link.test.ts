import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { industries, levers } from '#engine/customers';
import { refusalOfBase, refusalOfRun } from '#engine/customers';
import { firstView, groupings, readLink, scatters, writeLink, type LabLink } from '#lib/state/lab-link.ts';
import { asItIs, beginnings, firstSetup, settle, sizes, specOf, withLever, type LabPolicy } from '#lib/state/lab-setup.ts';

const read = (link: string) => readLink(new URLSearchParams(link));

const policy = (industry: string): fc.Arbitrary<LabPolicy> =>
  fc
    .record({
      from: fc.constantFrom(...beginnings),
      winBack: fc.integer({ min: 1, max: 4 }),
      moved: fc.array(fc.record({ lever: fc.constantFrom(...levers), share: fc.double({ min: 0, max: 1, noNaN: true }) }), {
        maxLength: 18
      })
    })
    .map(({ from, winBack, moved }) =>
      moved.reduce<LabPolicy>(
        (all, { lever, share }) => withLever(all, lever.key, settle(lever, lever.min + share * (lever.max - lever.min)), industry),
        { from, winBack, values: {} }
      )
    );
const link: fc.Arbitrary<LabLink> = fc.constantFrom(...industries).chain((industry) =>
  fc.record({
    setup: fc.record({
      industry: fc.constant(industry),
      size: fc.constantFrom(...sizes),
      open: fc.boolean(),
      seed: fc.integer({ min: 0, max: 4_294_967_295 }),
      a: policy(industry),
      b: policy(industry)
    }),
    view: fc.record({
      charts: fc.constantFrom('level' as const, 'difference' as const),
      profit: fc.constantFrom('profitSoFar' as const, 'profit' as const),
      grouping: fc.constantFrom(...groupings),
      year: fc.integer({ min: 1, max: 5 }),
      scatter: fc.constantFrom(...scatters),
      under: fc.constantFrom(0 as const, 1 as const),
      customer: fc.option(fc.integer({ min: 0, max: 999 }))
    })
  })
);

describe('the link to a view of the lab', () => {
  it('says nothing of what is as at first', () => {
    expect(writeLink({ setup: firstSetup, view: firstView })).toBe('');
  });

  it('is short and can be read', () => {
    const b = { ...asItIs, from: 12, values: { quality: 1, care: 2, 'win-back': 0.2 }, winBack: 3 };
    expect(writeLink({ setup: { ...firstSetup, b }, view: firstView })).toBe('?b=quality:1,care:2,win-back:0.2@3&from=12');
  });

  it('read again is what was written, and the same question to the last number', () => {
    fc.assert(
      fc.property(link, (one) => {
        const { ignored, ...again } = read(writeLink(one));
        expect([again, ignored]).toEqual([one, []]);
        expect(JSON.stringify(specOf(again.setup))).toBe(JSON.stringify(specOf(one.setup)));
      })
    );
  });

  it('never asks a question that the engine refuses', () => {
    fc.assert(
      fc.property(link, ({ setup }) => {
        const spec = specOf(setup);
        const refusals = spec.policies.map(({ levers }) =>
          refusalOfRun(spec.base, { months: spec.months, impulses: [], levers, replicate: 0 })
        );
        expect([refusalOfBase(spec.base), ...refusals]).toEqual([null, null, null]);
      })
    );
  });

  it.each([
    ['?i=moon', 'i=moon'],
    ['?n=2001', 'n=2001'],
    ['?s=-1', 's=-1'],
    ['?s=1e9', 's=1e9'],
    ['?from=7', 'from=7'],
    ['?y=6', 'y=6'],
    ['?c=2001', 'c=2001'],
    ['?b=quality:99', 'b=quality:99'],
    ['?b=quality:NaN', 'b=quality:NaN'],
    ['?b=quality', 'b=quality'],
    ['?b=magic:1', 'b=magic:1'],
    ['?b=constructor:1', 'b=constructor:1'],
    ['?b=win-back:0.2@9', 'b=win-back:0.2@9'],
    ['?b=quality:1@2', 'b=quality:1@2']
  ])('leaves out and names what it cannot use: %s', (text, named) => {
    const { ignored, ...rest } = read(text);
    expect(ignored).toEqual([named]);
    expect(rest).toEqual({ setup: firstSetup, view: firstView });
  });

  it('keeps what it can use beside what it cannot, and brings a value to its step', () => {
    const { setup, ignored } = read('?b=quality:1.04,magic:1,care:2&n=x');
    expect([setup.b.values, setup.size, ignored]).toEqual([{ quality: 1, care: 2 }, firstSetup.size, ['n=x', 'b=magic:1']]);
  });

  it('takes any text without breaking', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...'inmsabvpgyxuc', 'afrom', 'from'), fc.string()), (params) => {
        const { setup } = readLink(new URLSearchParams(params));
        expect(refusalOfBase(specOf(setup).base)).toBeNull();
      })
    );
  });
});
