import type { Chart, ChartLayout, ChartScene } from '../../src/routes/teach/[class]/chart/types.ts';

const both = (zh: string, en: string) => ({ zh, en });
const decision = (id: string, name: ChartScene['name'], choices: ChartScene['choices']): ChartScene => ({
  ...{ id, kind: 'decision', name, choices },
  show: both('她在等。', 'She waits.'),
  says: null
});
const scenes: ChartScene[] = [
  decision('desk', both('柜台', 'At the desk'), [
    { id: 'hear', letter: 'A', text: both('先听她说完', 'Hear her out'), late: true, to: ['gate', 'home'] },
    { id: 'lead', letter: 'B', text: both('带她去登机口', 'Lead her to the gate'), late: false, to: ['gate'] }
  ]),
  decision('gate', both('登机口', 'At the gate'), [
    { id: 'bye', letter: 'A', text: both('说再见', 'Say goodbye'), late: true, to: ['home'] }
  ]),
  { id: 'home', kind: 'good', name: both('回家', 'Home'), show: both('到家了。', 'Home at last.'), says: null, choices: [] }
];

const nodeOf = (id: string, x: number, y: number, line: string, room: number) => ({
  ...{ id, x, y, width: 120, height: 110, lines: [line] },
  tokens: { x: x + 9, y: y + 30, width: room, height: 30 }
});
/** A drawing by hand: the desk, right of it the gate, right of that the ending, which has room for one token only. */
const layoutOf = (texts: boolean): ChartLayout => ({
  width: 520,
  height: 200,
  nodes: [nodeOf('desk', 10, 40, 'At the desk', 60), nodeOf('gate', 200, 30, 'At the gate', 60), nodeOf('home', 390, 60, 'Home', 30)],
  edges: [
    {
      corners: [
        { x: 130, y: 90 },
        { x: 200, y: 90 }
      ],
      label: { x: 30, y: 80, width: 100, height: 40, lines: texts ? ['A Hear her', 'B Lead her'] : ['A B'] }
    },
    {
      corners: [
        { x: 130, y: 140 },
        { x: 390, y: 140 }
      ],
      label: { x: 30, y: 125, width: 100, height: 21, lines: texts ? ['A Hear her'] : ['A'] }
    },
    {
      corners: [
        { x: 320, y: 80 },
        { x: 390, y: 80 }
      ],
      label: { x: 220, y: 70, width: 100, height: 21, lines: texts ? ['A Say bye'] : ['A'] }
    }
  ]
});

/** The map of a small case; `drawn`: false where the server could not draw it. */
export function chartOf(drawn: boolean): Chart {
  const each = { letters: layoutOf(false), texts: layoutOf(true) };
  return {
    ...{ hash: 'x', start: 'desk', timeUp: 'home', scenes },
    edges: [
      { from: 'desk', to: 'gate', choices: ['hear', 'lead'] },
      { from: 'desk', to: 'home', choices: ['hear'] },
      { from: 'gate', to: 'home', choices: ['bye'] }
    ],
    layouts: Promise.resolve(drawn ? { en: each, zh: each } : null)
  };
}
