import { base, shown } from '#engine/customers';
import type { cards } from '#lib/words/en/cards.ts';
import type { Words } from '#lib/words/words.svelte.ts';
import type { CardId } from './cards.ts';

type CardWords = typeof cards;

/** A share of customers who stay for a year, as a round example. */
const retention = 0.9;

/** Says a card's small example, worked out from the default numbers; card 7 has a table of its own (`Recovery.svelte`). */
export function exampleOf(card: Exclude<CardId, 'recovery'>, w: CardWords, words: Words): string {
  const round = (value: number, digits: number) =>
    words.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits }).replace('-', '−');
  const percent = (share: number, digits = 0) => words.percent(share, { maximumFractionDigits: digits });
  const points = (z: number) => round(pointsOf(z), 1);
  switch (card) {
    case 'purchase':
      return w.purchase.example({
        orders: round((52 * base.r) / base.alpha, 1),
        none: percent((base.alpha / (base.alpha + 52)) ** base.r),
        amount: words.money((base.p * base.gamma) / (base.q - 1), 'USD')
      });
    case 'leaving':
      return w.leaving.example({ first: percent(meanLeaving(0)), later: percent(meanLeaving(5)) });
    case 'multiplier':
      return w.multiplier.example({
        satisfied: round(Math.exp(-base.phi), 2),
        dearer: round(Math.exp(base.phiP), 2),
        need: round(base.phiP / base.phi, 2),
        points: points(base.phiP / base.phi)
      });
    case 'value':
      return w.value.example({
        quality: round(throughQuality, 2),
        qualityPoints: points(throughQuality),
        price: round(base.vS, 2),
        pricePoints: points(base.vS)
      });
    case 'satisfaction':
      return w.satisfaction.example({ rise: round(halfLife(base.kappa), 1), fall: round(halfLife(base.kappa * base.lossAversion), 1) });
    case 'loyalty':
      return w.loyalty.example({
        free: round(base.sL - base.scS, 2),
        bound: round(base.sL + base.scS, 2),
        binding: round(base.scL, 2)
      });
    case 'wordOfMouth':
      return w.wordOfMouth.example({
        advertised: round(1000 * base.bassP, 1),
        told: round((1000 * base.bassQ) / 2, 0),
        less: percent(1 - base.referredHazard),
        more: percent(base.referredSpend)
      });
    case 'money':
      return w.money.example({
        points: points(throughQuality * base.esQuality * base.esPay),
        from: percent(base.turnover),
        to: percent(base.turnover * Math.exp(-base.turnoverEs * base.esPay)),
        years: round(retention / (1 + base.discount - retention), 1),
        retention: percent(retention),
        elasticity: percent((0.01 * (1 + base.discount)) / (1 + base.discount - retention), 1)
      });
  }
}

/** What one standard deviation of quality does to satisfaction in the end: directly and through value. */
const throughQuality = base.qS + base.vS * base.qV;

/** z-units of satisfaction as points of the shown scale. */
export function pointsOf(z: number): number {
  return shown.satisfaction(z) - shown.satisfaction(0);
}

/** Mean chance to leave after the next order, of those who are still there after so many further ones. */
export function meanLeaving(orders: number): number {
  return base.a / (base.a + base.b + orders);
}

/** Months until half of a gap is closed, at a speed of a quarter. */
function halfLife(quarterly: number): number {
  return (3 * Math.log(0.5)) / Math.log(1 - quarterly);
}
