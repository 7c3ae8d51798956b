import { base, handlingOf, type Parameters } from '#engine/customers';
import { test } from 'vitest';
import { blowOf, dropOf } from '../../../src/engine/customers/failure.ts';
import { expectRows } from './report.ts';

/** Intention to buy again after a complaint, % (card 7, from its own numbers). */
function intention(handling: number, major: boolean): number {
  const logit = base.intention + (major ? base.intentionMajor : 0) + base.intentionVoice + base.intentionHandling * handling;
  return 100 / (1 + Math.exp(-logit));
}

test('M10 the intention to buy again follows how and how fast a complaint was resolved, within 7 points', () => {
  // Resolved: as firms usually answer, after a month. Quickly: the price paid back, warmly, within a day.
  const resolved = handlingOf(base, { compensation: base.compensation, treatment: base.treatment, days: 30 });
  const quickly = handlingOf(base, { compensation: 1, treatment: 1, days: 1 });
  const row = (en: string, zh: string, published: number, ours: number) => ({ what: { en, zh }, published, ours, tolerance: 7, unit: '%' });
  expectRows('M10', [
    row('major, resolved', '重大问题，已解决', 54, intention(resolved, true)),
    row('minor, resolved', '轻微问题，已解决', 70, intention(resolved, false)),
    row('major, resolved quickly', '重大问题，迅速解决', 82, intention(quickly, true)),
    row('minor, resolved quickly', '轻微问题，迅速解决', 95, intention(quickly, false))
  ]);
});

const none = { compensation: 0, treatment: 0, days: 1e6 };
const excellent = { compensation: 1.5, treatment: 1, days: 0 };

test('M11 justice of the outcome weighs more than that of the treatment, and that more than speed; compensation is best at 1.5 times the price', () => {
  const gain = (better: Partial<typeof none>) => handlingOf(base, { ...none, ...better }) - handlingOf(base, none);
  const at = (compensation: number) => handlingOf(base, { ...none, compensation });
  const grid = Array.from({ length: 31 }, (_, k) => k / 10);
  const best = grid.reduce((most, one) => (at(one) > at(most) ? one : most));
  const [outcome, treatment, speed] = [gain({ compensation: 1.5 }), gain({ treatment: 1 }), gain({ days: 0 })];
  const more = (en: string, zh: string, ours: number) => ({ what: { en, zh }, ours, least: 1e-9 });
  expectRows('M11', [
    more('outcome over treatment', '结果公平高于互动公平', outcome - treatment),
    more('treatment over speed', '互动公平高于程序公平', treatment - speed),
    { what: { en: 'best compensation, times the price', zh: '最佳补偿，价格的倍数' }, published: 1.5, ours: best, tolerance: 0 },
    more('fall from 1.5 to 2 times', '从1.5倍到2倍的下降', at(1.5) - at(2))
  ]);
});

test('M12 an excellent recovery lifts satisfaction and still costs purchases; none costs far more', () => {
  const w: Parameters = base;
  const handling = handlingOf(w, excellent);
  const lift = (major: boolean) => w.gain * handling - dropOf(w, major);
  const blow = (major: boolean) => blowOf(w, major, true, handling, 0, 0);
  const silent = (major: boolean) => blowOf(w, major, false, 0, 0, 0);
  const of = (en: string, zh: string, ours: number, least: number, most?: number) => ({
    what: { en, zh },
    ours,
    least,
    ...(most ? { most } : {})
  });
  expectRows('M12', [
    of('change of satisfaction, major, z', '满意度变化，重大，z', lift(true), 1e-9),
    of('change of satisfaction, minor, z', '满意度变化，轻微，z', lift(false), 1e-9),
    of('hazard ratio, major, recovered', '流失风险比，重大，出色补救', blow(true), 1.000001, 1.6),
    of('hazard ratio, minor, recovered', '流失风险比，轻微，出色补救', blow(false), 1.000001, 1.6),
    of('hazard ratio, major, no recovery', '流失风险比，重大，没有补救', silent(true), 2.2),
    of('hazard ratio, minor, no recovery', '流失风险比，轻微，没有补救', silent(false), 2.2)
  ]);
});
