import fc from 'fast-check';
import type { Actor, ClassCommand } from '#engine/session';
import { seat, server, teacher } from './room.ts';

/** A step of a class in a property test: somebody asks for something after some time. */
export interface Ask {
  actor: Actor;
  command: ClassCommand;
  after: number;
}

const seats = fc.integer({ min: 1, max: 8 });
const teams = fc.constantFrom('t1', 't2', 't3');
const nullableTeam = fc.option(teams);
const seatId = seats.map((number) => `s${number}`);
const scenes = fc.constantFrom('s0', 's1', 's2', 's3', 'quarter', 'board');
const steps = ['process', 'software', 'train', 'wait'] as const;
const settings = ['{}', '{ads=0.5}', '{ads=0.50;care=0}', '{care=2}', 'survey{care=4}', '{ads=3;care=4}', '{price=9}'] as const;
const choices = fc.oneof(fc.constantFrom('c0', 'c1'), fc.constantFrom(...steps, ...settings));
const turn = fc.integer({ min: 0, max: 4 });
const phase = fc.constantFrom(
  'form' as const,
  'choose' as const,
  'prepare' as const,
  'simulate' as const,
  'evaluate' as const,
  'sum-up' as const
);
const points = fc.integer({ min: 1, max: 10 }).map((n) => ({ knowledge: n, communication: n, solution: n, teamwork: n, staging: n }));

const bySeat: fc.Arbitrary<ClassCommand> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ type: fc.constant('vote' as const), scene: scenes, turn, choice: choices }) },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('vote' as const), scene: fc.constant('quarter'), turn, choice: fc.constantFrom(...settings) })
  },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('vote' as const), scene: fc.constant('board'), turn, choice: fc.constantFrom(...steps) })
  },
  fc.record({ type: fc.constant('join-team' as const), team: teams }),
  fc.constant({ type: 'leave-team' as const }),
  fc.record({ type: fc.constant('take-role' as const), role: fc.constantFrom(null, 'agent', 'manager', 'guest', 'head', 'boss') }),
  fc.record({ type: fc.constant('rehearse' as const), scene: scenes, choice: choices }),
  fc.constant({ type: 'restart-rehearsal' as const }),
  fc.record({ type: fc.constant('write-note' as const), note: fc.constant(null), text: fc.constant('note-of-a-team') }),
  fc.record({ type: fc.constant('say' as const), text: fc.constant('chat-of-a-team') }),
  fc.constantFrom({ type: 'raise-hand' as const }, { type: 'lower-hand' as const }),
  fc.constant({ type: 'leave-class' as const }),
  fc.record({ type: fc.constant('name-captain' as const), seat: seatId }),
  fc.record({ type: fc.constant('mark' as const), team: teams, points }),
  fc.record({ type: fc.constant('guess' as const), choice: choices }),
  fc.constant({ type: 'answer-transfer' as const, text: 'answer-of-a-seat' })
);
const byTeacher: fc.Arbitrary<ClassCommand> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('advance' as const), from: phase, asked: fc.boolean() }) },
  fc.record({ type: fc.constant('step-back' as const), from: phase }),
  fc.record({ type: fc.constant('move-seat' as const), seat: seatId, team: nullableTeam }),
  fc.record({ type: fc.constantFrom('pause' as const, 'resume' as const), team: nullableTeam }),
  fc.record({ type: fc.constant('add-time' as const), team: nullableTeam, seconds: fc.integer({ min: -60, max: 90 }) }),
  fc.record({ type: fc.constant('close-decision' as const), team: teams, turn }),
  fc.record({ type: fc.constant('rewind-team' as const), team: teams, to: turn }),
  fc.record({ type: fc.constant('inject-event' as const), event: fc.constantFrom('press', 'rival'), team: nullableTeam }),
  fc.record({ type: fc.constant('mark' as const), team: teams, points }),
  fc.record({ type: fc.constant('exclude-mark' as const), team: teams, rater: seatId, reason: fc.constant('no') }),
  fc.constantFrom({ type: 'deal-teams' as const }, { type: 'lock-marks' as const }, { type: 'reveal' as const }),
  fc.record({ type: fc.constant('show-slide' as const), slide: fc.constantFrom('guess' as const, 'transfer' as const, null) }),
  fc.constant({ type: 'open-transfer' as const }),
  fc.record({ type: fc.constant('remove-seat' as const), seat: seatId }),
  fc.record({ type: fc.constant('remove-team' as const), team: teams })
);
const byServer: fc.Arbitrary<ClassCommand> = fc.oneof(
  fc.record({ type: fc.constantFrom('seat-here' as const, 'seat-away' as const), seat: seatId }),
  fc.constant({ type: 'take-seat' as const, name: null }),
  fc.record({ type: fc.constant('restart' as const), stoodStill: fc.integer({ min: 0, max: 1000 }) }),
  fc.constant({ type: 'tick' as const })
);

/** Anything that anybody may ask, possible or not, with up to a minute and a half between. */
export const anyAsk: fc.Arbitrary<Ask> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ actor: seats.map(seat), command: bySeat, after: fc.nat(20_000) }) },
  { weight: 4, arbitrary: fc.record({ actor: fc.constant(teacher), command: byTeacher, after: fc.nat(20_000) }) },
  { weight: 2, arbitrary: fc.record({ actor: fc.constant(server), command: byServer, after: fc.nat(90_000) }) }
);
