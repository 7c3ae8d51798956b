import type { PastStep, Phase, TeacherSeat, TeacherTeam, TeacherView } from '#engine/session';

const names = ['林晓', '周子涵', 'Ada', null, '王一诺', 'Ben', null, '李思远', '陈可', null, 'Mia', '赵明', '孙悦', '刘洋'];
const roles = [
  {
    id: 'manager',
    name: { zh: '值班经理', en: 'Duty manager' },
    brief: { zh: '下一班在三小时后。', en: 'The next flight is in three hours.' }
  },
  { id: 'press', name: { zh: '公关', en: 'Press officer' }, brief: { zh: '记者就在门外。', en: 'A reporter is at the door.' } },
  { id: 'crew', name: { zh: '乘务长', en: 'Purser' }, brief: null }
];

export const seatOf = (n: number, over: Partial<TeacherSeat> = {}): TeacherSeat => ({
  id: `s${n}`,
  number: n,
  name: names[n - 1] ?? null,
  team: `t${((n - 1) % 3) + 1}`,
  role: roles[Math.floor((n - 1) / 3) % 3]?.id ?? null,
  watches: false,
  here: true,
  hand: false,
  ...over
});

const past: PastStep[] = [
  {
    scene: 'desk',
    name: { zh: '柜台', en: 'At the desk' },
    text: { zh: '先听她说完', en: 'Hear her out' },
    reply: { zh: '您请说。', en: 'Please tell me.' },
    say: null,
    calm: 52,
    trust: 55,
    cost: 0,
    by: 'team',
    reason: 'She is tired.',
    drawn: false,
    round: null,
    weeks: { from: 0, took: 0 }
  },
  {
    scene: 'office',
    name: { zh: '办公室', en: 'In the office' },
    text: { zh: '请她到贵宾室', en: 'Take her to the lounge' },
    reply: null,
    say: null,
    calm: 60,
    trust: 58,
    cost: 300,
    by: 'clock',
    reason: null,
    drawn: false,
    round: null,
    weeks: { from: 0, took: 0 }
  }
];

export function teamOf(n: number, playing = false, over: Partial<NonNullable<TeacherTeam['play']>> = {}): TeacherTeam {
  return {
    id: `t${n}`,
    number: n,
    name: n === 1 ? '云鹭' : null,
    places: 5,
    captain: `s${n}`,
    paused: false,
    wrote: n === 1,
    play: playing
      ? {
          scene: 'gate',
          name: { zh: '登机口', en: 'At the gate' },
          turn: 2,
          calm: 60 - n * 9,
          trust: 58 - n * 4,
          cost: 300 * n,
          over: false,
          ending: null,
          kind: null,
          round: null,
          left: null,
          deadline: 1_000_000 + 100_000 - n * 25_000,
          seconds: 120_000,
          late: { zh: '什么也不说', en: 'Say nothing' },
          votes: [
            { seat: `s${n}`, text: { zh: '单独为她飞一班', en: 'Fly her alone' }, reason: '她会告诉所有人' },
            { seat: `s${n + 3}`, text: { zh: '再劝一次', en: 'Ask once more' }, reason: null }
          ],
          waitingFor: [`s${n + 6}`],
          past,
          ...over
        }
      : null
  };
}

const phases: readonly Phase[] = ['form', 'choose', 'prepare', 'simulate', 'evaluate', 'sum-up', 'ended'];
const criteria = [
  ['knowledge', '知识点', 'Knowledge'],
  ['communication', '与顾客沟通', 'Communication'],
  ['solution', '方案合理', 'Solution'],
  ['teamwork', '团队合作', 'Teamwork'],
  ['staging', '情境真实', 'Staging']
].map(([id, zh, en]) => ({ id: id!, name: { zh: zh!, en: en! }, weight: 1, anchors: [] }));
const points = (n: number) => Object.fromEntries(criteria.map(({ id }, i) => [id, Math.min(10, n + (i % 2))]));

/** A class of fourteen in the given step. */
export function teacherView(phase: Phase, over: Partial<TeacherView> = {}): TeacherView {
  const at = phases.indexOf(phase);
  const playing = at >= 3;
  const seats = names.map((_, i) =>
    seatOf(i + 1, {
      ...(i === 6 && { here: false }),
      ...(i === 4 && at >= 2 && { hand: true }),
      ...(i >= 12 && at < 2 && { team: null }),
      ...(at < 2 && { role: null })
    })
  );
  const ended = {
    over: true,
    deadline: null,
    kind: 'good' as const,
    ending: { zh: '她独自飞回伦敦', en: 'She flies home alone' },
    votes: [],
    waitingFor: []
  };
  return {
    about: {
      title: '11月28日 · 只坐一个人的航班',
      languages: ['zh', 'en'],
      phase,
      teamRule: 'own',
      case:
        at === 1
          ? null
          : {
              id: 'lone-passenger',
              hash: 'x',
              title: { zh: '只坐一个人的航班', en: 'A flight for one' },
              summary: { zh: '一位乘客拒绝所有改签。', en: 'One passenger refuses every other flight.' },
              kind: 'encounter',
              person: { name: { zh: '大竹秀子', en: 'Hideko Otake' }, face: 'older-woman' }
            },
      messages: playing ? [{ seq: 9, text: '还有十分钟。' }] : [],
      marksLocked: at >= 5,
      revealed: at >= 6
    },
    clock: { now: 1_000_000, paused: false, phaseEnds: phase === 'prepare' ? 1_000_000 + 512_000 : null },
    lesson: { plan: null, usual: { form: 5, choose: at === 1 ? 3 : 0, prepare: 10, simulate: 15, evaluate: 10, 'sum-up': 20 } },
    seats,
    teams: [1, 2, 3].map((n) => teamOf(n, playing, at >= 4 ? ended : {})),
    teamSize: { min: 3, max: 6 },
    events: playing
      ? [
          {
            id: 'press',
            name: { zh: '报社来电', en: 'The press calls' },
            show: { zh: '记者要一个说法。', en: 'A reporter wants a statement.' },
            round: null,
            happened: ['t1']
          },
          {
            id: 'storm',
            name: { zh: '雷雨', en: 'A storm' },
            show: { zh: '塔台推迟起飞。', en: 'The tower delays take-off.' },
            round: null,
            happened: []
          }
        ]
      : [],
    roles: at === 1 ? [] : roles.map((role) => ({ ...role, actsCustomer: false })),
    marking:
      at >= 4
        ? {
            scale: 10,
            criteria,
            marks: [
              { team: 't1', by: 'seat', rater: 's2', points: points(7), total: 7.4, comment: '很有说服力', excluded: null },
              { team: 't1', by: 'seat', rater: 's3', points: points(8), total: 8.4, comment: null, excluded: null },
              { team: 't1', by: 'seat', rater: 's5', points: points(2), total: 2.4, comment: null, excluded: null },
              { team: 't1', by: 'teacher', rater: 'teacher-1', points: points(8), total: 8.4, comment: null, excluded: null },
              { team: 't2', by: 'seat', rater: 's1', points: points(6), total: 6.4, comment: null, excluded: '没有看完' }
            ]
          }
        : null,
    result:
      at >= 5
        ? [1, 2, 3].map((n) => ({
            team: `t${n}`,
            number: n,
            name: n === 1 ? '云鹭' : null,
            peers: 7.9 - n * 0.4,
            teachers: 8.4 - n * 0.3,
            total: 8.15 - n * 0.35,
            byCriterion: criteria.map(({ id }) => ({ id, peers: 7.5, teachers: 8, total: 7.75 }))
          }))
        : null,
    stage: null,
    debrief: null,
    next: {
      to: phases[at + 1] ?? null,
      refusal: phase === 'choose' ? { code: 'session/no-case', en: 'Choose a case first.', zh: '请先选案例。' } : null,
      back: at > 0 && at < 5 ? phases[at - 1]! : null
    },
    ...over
  };
}
