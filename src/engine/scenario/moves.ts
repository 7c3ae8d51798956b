import type { Evidence, Move, MoveName, Scenario } from './types.ts';

const move = (name: MoveName, calm: number, trust: number, evidence: Evidence): Move => ({ name, calm, trust, evidence });

/** The table of moves: what each does to calm and trust (points, 0 to 100), and how well that is founded; where it comes from, `moveSources` tells. */
export const moves: readonly Move[] = [
  move('listen', 10, 8, 'good'),
  move('acknowledge', 8, 6, 'good'),
  move('apologise', 8, 5, 'good'),
  move('stall', -10, -8, 'good'),
  move('offer', 5, 6, 'good'),
  move('act', 10, 12, 'good'),
  move('compensate', 4, 2, 'good'),
  move('inform', 3, 4, 'fair'),
  move('ask', 0, 4, 'fair'),
  { ...move('explain', -4, 0, 'fair'), afterListening: { calm: 0, trust: 2 } },
  move('refuse', -10, -8, 'fair'),
  move('argue', -20, -15, 'weak'),
  move('blame', -18, -16, 'guess'),
  move('promise', 3, 3, 'weak'),
  move('follow-up', 3, 6, 'practice'),
  move('thank', 3, 3, 'practice'),
  move('escalate', -3, -2, 'guess'),
  move('appeal', -2, -4, 'guess')
];

/** A row of the table of moves as a case uses it: the case's own numbers take the place of the table's. */
export function moveOf(scenario: Pick<Scenario, 'moves'>, name: MoveName): Move {
  const row = moves.find((one) => one.name === name);
  if (!row) throw new TypeError(`no such move: ${name}`);
  const own = scenario.moves.find((one) => one.move === name);
  return own ? { name, calm: own.calm, trust: own.trust, evidence: row.evidence } : row;
}
