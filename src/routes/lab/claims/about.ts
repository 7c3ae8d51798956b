import type { ClaimId } from '#engine/outcomes';
import type { SourceId } from './sources.ts';

/** What stands around a claim and is the same in both languages: its kind, the cards it goes through, the papers to read. */
export interface About {
  kind: 'law' | 'rule' | 'figure' | 'slogan';
  /** Cards of the model, 1 to 9, in the order of weight. */
  cards: readonly number[];
  sources: readonly SourceId[];
}

export const about: Readonly<Record<ClaimId, About>> = {
  'five-times': { kind: 'rule', cards: [8, 2, 9], sources: ['hart1990', 'gallo2014'] },
  'doubled-profit': { kind: 'slogan', cards: [4, 5, 9], sources: ['reichheld1990', 'sharp2005', 'anderson1994'] },
  'six-times': { kind: 'figure', cards: [3, 6], sources: ['jones1995', 'kumar2013'] },
  'lack-of-care': { kind: 'slogan', cards: [2, 7], sources: ['keaveney1995'] },
  'eighty-twenty': { kind: 'rule', cards: [1, 9], sources: ['schmittlein1993', 'sharp2019', 'kim2017'] },
  paradox: { kind: 'rule', cards: [7, 3], sources: ['dematos2007'] },
  compounding: { kind: 'law', cards: [9, 2], sources: ['gupta2003', 'gupta2004'] },
  'staff-first': { kind: 'figure', cards: [9, 5], sources: ['rucci1998', 'harter2002'] },
  'quality-leaders': { kind: 'rule', cards: [4, 9], sources: ['buzzell1987'] },
  'points-debt': { kind: 'rule', cards: [9, 3], sources: ['dowling1997', 'liu2007', 'reinartz2002', 'economist2002'] },
  'unequal-prices': { kind: 'rule', cards: [6, 3], sources: ['campbell1999', 'xia2004'] },
  'lone-flight': { kind: 'figure', cards: [9], sources: ['ap1988', 'nyt1988', 'gupta2003'] }
};
