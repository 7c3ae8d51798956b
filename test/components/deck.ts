import type { Deck } from '#engine/outcomes';
import type { Text } from '#engine/scenario';

const both = (en: string, zh: string): Text => ({ en, zh });
const estimate = (difference: number) => ({
  level: 10,
  difference,
  low: difference - 1,
  high: difference + 1,
  error: 0.2,
  saved: 3,
  toldApart: true
});
const luck = { own: 5, mean: 4, low: 2, high: 6, luck: 1, same: 0.9 };
const band = { mean: [0, 2, 1], low: [0, 1, 0.5], high: [0, 3, 1.5] };
const [wait, listen] = [both('Let her wait', '请她等一等'), both('Hear her out', '听她说完')];
const end = (name: string, zh: string) => ({
  ending: both(name, zh),
  steps: [
    { text: wait, moved: [] },
    { text: listen, moved: [{ name: both('Advertising', '广告'), lever: 'advertising', value: 2 }] },
    { text: {}, moved: [] }
  ]
});
const results = [1, 2].map((number) => ({
  team: `t${number}`,
  number,
  name: null,
  peers: 7,
  teachers: 8,
  total: 7.5,
  byCriterion: [1, 2, 3].map((k) => ({ id: `c${k}`, peers: 7, teachers: 8, total: 7.5 }))
}));

/** A deck in which every slide has something to show. */
export const deck: Deck = {
  teams: 4,
  size: 1000,
  months: 12,
  currency: 'CNY',
  guess: {
    name: both('Desk', '柜台'),
    says: both('I shall wait.', '我等着。'),
    choices: [
      { id: 'wait', text: wait, teams: 3, guesses: 2 },
      { id: 'listen', text: listen, teams: 1, guesses: 1 }
    ]
  },
  paths: {
    nodes: [
      { id: '0:desk', place: 0, scene: 'desk', name: both('Desk', '柜台'), kind: 'decision', teams: 4 },
      { id: '1:office', place: 1, scene: 'office', name: both('Office', '办公室'), kind: 'decision', teams: 3 },
      { id: 'good', place: 2, scene: 'good', name: both('She stays', '她留下了'), kind: 'good', teams: 3 },
      { id: 'bad', place: 1, scene: 'bad', name: both('She leaves', '她走了'), kind: 'bad', teams: 1 }
    ],
    links: [
      { from: '0:desk', to: '1:office', teams: 3, choices: [{ text: wait, teams: 3 }] },
      { from: '0:desk', to: 'bad', teams: 1, choices: [{ text: listen, teams: 1 }] },
      { from: '1:office', to: 'good', teams: 3, choices: [{ text: listen, teams: 3 }] }
    ]
  },
  levers: [],
  forks: [
    {
      scene: 'desk',
      name: both('Desk', '柜台'),
      elsewhere: 0,
      explains: 0.6,
      choices: [
        { id: 'wait', text: wait, teams: 3, reasons: [], reached: { kept: 900, profit: 1000, value: 5000 } },
        { id: 'listen', text: listen, teams: 1, reasons: [], reached: { kept: 800, profit: 900, value: 4000 } }
      ]
    }
  ],
  customers: 'known',
  road: {
    months: 2,
    replicates: 20,
    satisfaction: band,
    stakes: { kept: estimate(5), profit: estimate(100), value: estimate(1000) },
    seeds: 12,
    luck: { kept: luck, profit: luck, value: luck },
    better: end('She stays', '她留下了'),
    worse: end('She leaves', '她走了')
  },
  people: {
    ending: both('She stays', '她留下了'),
    teams: 3,
    stories: [
      {
        fate: 'kept',
        row: 5,
        seed: 1,
        segment: both('Regulars', '老顾客'),
        after: 66,
        otherwise: 61,
        left: 0,
        leftOtherwise: 0,
        heard: null
      },
      {
        fate: 'lost',
        row: 9,
        seed: 1,
        segment: both('Passers-by', '散客'),
        after: 40,
        otherwise: 61,
        left: 2,
        leftOtherwise: 0,
        heard: null
      }
    ]
  },
  marks: {
    scale: 10,
    criteria: [1, 2, 3].map((k) => ({ id: `c${k}`, name: both(`Criterion ${k}`, `标准${k}`) })),
    results,
    spread: results.map(() => ({ low: 5, high: 9, count: 4, far: 1 }))
  },
  truth: {
    name: both('Flown alone', '独自飞行'),
    story: both('The airline flew her alone.', '公司为她一个人飞了一趟。'),
    model: false,
    teams: 0
  },
  concepts: [
    { name: both('Service recovery', '服务补救'), note: null, teams: [1, 3] },
    { name: both('Lifetime value', '客户终身价值'), note: null, teams: [] }
  ],
  transfer: { complaint: both('The soup is cold.', '汤是凉的。'), note: both('Listen first.', '先听。') },
  asks: [both('Was it worth it?', '值不值得？')]
};
