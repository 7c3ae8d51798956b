import { compile, type CompiledCase } from '#engine/machine';
import type { Scenario } from '#engine/scenario';
import { answerClass, applyClass, nextDue, openingState, projectorView, seatView, teacherView } from '#engine/session';
import type {
  Actor,
  Cases,
  ClassAnswer,
  ClassCommand,
  ClassEvent,
  ClassState,
  ProjectorView,
  SeatView,
  TeacherView
} from '#engine/session';
import { aCase, choice, decision, ending } from '../../../helpers/case.ts';

export const teacher: Actor = { kind: 'teacher', id: 'ann' };
export const server: Actor = { kind: 'server' };
export const seat = (number: number): Actor => ({ kind: 'seat', id: `s${number}` });

/** Two decisions, the first of the whole team, the second of the manager; three endings. */
export const talk = (rest: Partial<Scenario['class']> = {}): Scenario => {
  const small = aCase([
    decision('desk', [choice('wait', 'office'), choice('listen', 'office', { move: 'listen' }), choice('fly', 'gone')], {
      decides: 'team'
    }),
    decision('office', [choice('refuse', 'bad'), choice('give', 'good', { effects: { cost: 700 } })], { decides: 'manager', seconds: 60 }),
    ending('good'),
    ending('gone', 'mixed'),
    ending('bad', 'bad')
  ]);
  const events = [
    { id: 'press', name: { zh: '记者', en: 'Press' }, show: { zh: '记者来电', en: 'The press calls' }, effects: { calm: -5 } }
  ];
  return { ...small, class: { ...small.class, ...rest }, events };
};

/** A class in a test: its log, its folded state, and a clock that only the test moves. */
export class Room {
  readonly log: ClassEvent[] = [];
  readonly compiled: CompiledCase;
  readonly cases: Cases;
  state: ClassState = openingState();
  at = 1_000_000;

  constructor(scenario: Scenario = talk()) {
    this.compiled = compile(scenario);
    this.cases = {
      byHash: (hash) => (hash === this.compiled.hash ? this.compiled : undefined),
      byId: (id) => (id === scenario.id ? this.compiled : undefined)
    };
  }
  /** Gives a command and appends what it brings. */
  give(actor: Actor, command: ClassCommand): ClassAnswer {
    const answer = answerClass(this.cases, this.state, actor, command, this.at);
    if (!answer.ok) return answer;
    for (const event of answer.events) {
      const stored = { seq: this.state.lastSeq + 1, at: this.at, ...event } as ClassEvent;
      this.state = applyClass(this.cases, this.state, stored);
      this.log.push(stored);
    }
    return answer;
  }
  /** Gives a command that must be possible. */
  must(actor: Actor, command: ClassCommand): void {
    const answer = this.give(actor, command);
    if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`);
  }
  /** Gives a command that must be refused, and tells the code. */
  refused(actor: Actor, command: ClassCommand): string {
    const answer = this.give(actor, command);
    if (answer.ok) throw new Error(`${command.type} was possible`);
    return answer.code;
  }
  /** Lets time go by, and the clock tick whenever it is due. */
  wait(ms: number): void {
    const end = this.at + ms;
    for (let due = nextDue(this.state); due !== null && due <= end; due = nextDue(this.state)) {
      this.at = Math.max(this.at, due);
      this.must({ kind: 'clock' }, { type: 'tick' });
    }
    this.at = end;
  }
  /** Lets the locked rounds of all teams have lived their months: the server's part, with figures that are the team's own. */
  live(): void {
    for (const { id, number, play, locks } of Object.values(this.state.teams)) {
      const readouts = { satisfaction: 60 + number, loyalty: 80 + number, churn: number, profit: 1000 * number };
      if (play?.now.living) this.must(server, { type: 'close-round', team: id, lock: locks.at(-1)!.seq, readouts });
    }
  }
  view(number: number): SeatView {
    return seatView(this.cases, this.state, `s${number}`, this.at)!;
  }
  get control(): TeacherView {
    return teacherView(this.cases, this.state, this.at);
  }
  get wall(): ProjectorView {
    return projectorView(this.cases, this.state, this.at);
  }
  play(team: string) {
    return this.state.teams[team]!.play!;
  }
  vote(number: number, choiceId: string, reason?: string): ClassAnswer {
    const { team } = this.state.seats[`s${number}`]!;
    const { now, steps } = this.play(team!);
    return this.give(seat(number), { type: 'vote', scene: now.scene, turn: steps.length, choice: choiceId, ...(reason && { reason }) });
  }
}

/** Opens a class with a case and `people` seats. */
export function opened(people: number, scenario?: Scenario): Room {
  const room = new Room(scenario);
  room.must(teacher, { type: 'open-class', title: 'CRM', languages: ['zh', 'en'], teamRule: 'own', seed: 7 });
  room.must(teacher, { type: 'choose-case', case: room.compiled.scenario.id });
  for (let k = 0; k < people; k++) room.must(server, { type: 'take-seat', name: null });
  return room;
}

/** A class whose first `people` seats sit in teams of `size`, in order, and which stands in `phase`. */
export function seated(people: number, size: number, phase: 'prepare' | 'simulate' | 'evaluate' = 'simulate', scenario?: Scenario): Room {
  const room = opened(people, scenario);
  room.must(teacher, { type: 'make-teams', count: Math.ceil(people / size), places: size });
  for (let k = 0; k < people; k++) room.must(teacher, { type: 'move-seat', seat: `s${k + 1}`, team: `t${Math.floor(k / size) + 1}` });
  room.must(teacher, { type: 'advance', from: 'form' });
  if (phase !== 'prepare') room.must(teacher, { type: 'advance', from: 'prepare' });
  if (phase === 'evaluate') room.must(teacher, { type: 'advance', from: 'simulate', asked: true });
  return room;
}
