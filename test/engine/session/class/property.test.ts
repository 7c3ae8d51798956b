import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '#engine/scenario';
import { applyClass, foldClass, nextDue, seatView, type ClassEvent, type NewClassEvent } from '#engine/session';
import { anyCase } from '../../../helpers/any-case.ts';
import { boardCase } from '../../../helpers/board-cases.ts';
import { anyAsk, type Ask } from './any-class.ts';
import { opened, Room, server, teacher } from './room.ts';

const press = { id: 'press', name: { en: 'Press', zh: '记者' }, show: { en: 'It calls', zh: '来电' }, effects: { calm: -5 } };
const anyTalk = anyCase().map((scenario): Scenario => ({ ...scenario, events: [press] }));
const boards = fc.constantFrom(boardCase('quarters').scenario, boardCase('project').scenario);
const anyClassCase = fc.oneof({ weight: 2, arbitrary: anyTalk }, { weight: 1, arbitrary: boards });
const anyRule = fc.constantFrom('majority' as const, 'captain' as const, 'consensus' as const);

/** A class of seven in three teams; what is asked for is done where it is possible. */
function played(scenario: Scenario, rule: Scenario['class']['rule'], asks: readonly Ask[], play = true): Room {
  const room = opened(7, { ...scenario, class: { ...scenario.class, rule } });
  room.must(teacher, { type: 'make-teams', count: 3, places: 3 });
  room.must(teacher, { type: 'deal-teams' });
  if (play) for (const from of ['form', 'prepare'] as const) room.must(teacher, { type: 'advance', from });
  for (const { actor, command, after } of asks) {
    room.give(actor, command);
    room.wait(after);
    // sometimes the months of a round are still being lived when somebody asks for more
    if (after % 3) room.live();
  }
  return room;
}
/** Applies an event as if it had come, to see who would notice. */
const after = (room: Room, event: NewClassEvent) =>
  applyClass(room.cases, room.state, { seq: room.state.lastSeq + 1, at: room.at, ...event } as ClassEvent);
const seen = (room: Room, state: Room['state'], seat: string) => JSON.stringify(seatView(room.cases, state, seat, room.at));
const votesIn: Record<string, readonly [string, string]> = { quarter: ['{care=1}', '{care=2}'], board: ['process', 'wait'] };
const runs = { numRuns: 60 };

describe('any interleaving of commands from any seats', () => {
  test('P1 is folded alike everywhere: step by step, at once, and from JSON', () => {
    fc.assert(
      fc.property(anyClassCase, anyRule, fc.boolean(), fc.array(anyAsk, { maxLength: 60 }), (scenario, rule, play, asks) => {
        const room = played(scenario, rule, asks, play);
        expect(foldClass(room.cases, room.log)).toEqual(room.state);
        expect(foldClass(room.cases, JSON.parse(JSON.stringify(room.log)) as ClassEvent[])).toEqual(room.state);
        expect(JSON.parse(JSON.stringify(room.state))).toEqual(room.state);
      }),
      runs
    );
  });

  test('P2 leaves no team stuck: when nobody does anything any more, every play comes to an ending', () => {
    fc.assert(
      fc.property(anyClassCase, anyRule, fc.array(anyAsk, { maxLength: 60 }), (scenario, rule, asks) => {
        const room = played(scenario, rule, asks);
        fc.pre(room.state.phase === 'simulate');
        room.give(teacher, { type: 'resume', team: null });
        for (const team of Object.keys(room.state.teams)) room.give(teacher, { type: 'resume', team });
        for (const seat of Object.keys(room.state.seats)) room.give(server, { type: 'seat-away', seat });
        for (let k = 0; k <= scenario.class.turns; k++) {
          room.wait(90_000 + 60 * 90_000);
          room.live();
        }
        const plays = Object.values(room.state.teams).flatMap(({ play }) => (play ? [play] : []));
        expect(plays.length).toBeGreaterThan(0);
        expect(plays.filter(({ now }) => !now.over)).toEqual([]);
        expect(nextDue(room.state)).toBeNull();
      }),
      runs
    );
  });

  test('P3 shows no seat a brief of another role before the reveal, nor what other teams say', () => {
    fc.assert(
      fc.property(anyClassCase, anyRule, fc.boolean(), fc.array(anyAsk, { maxLength: 60 }), (scenario, rule, play, asks) => {
        const room = played(scenario, rule, asks, play);
        fc.pre(!room.state.revealed);
        for (const { id, role, team } of Object.values(room.state.seats)) {
          const text = seen(room, room.state, id);
          const briefs = [...text.matchAll(/secret of the (\w+)/g)].map(([, name]) => name!.toLowerCase());
          expect(briefs.filter((name) => name !== role)).toEqual([]);
          const own = team === null ? undefined : room.state.teams[team];
          if (!own?.notes.length) expect(text).not.toContain('note-of-a-team');
          if (!own?.chat.length) expect(text).not.toContain('chat-of-a-team');
        }
      }),
      runs
    );
  });

  test('P4 shows no seat what a classmate chose before it is locked, what other teams do, or marks before their lock', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyClassCase, anyRule, fc.array(anyAsk, { maxLength: 40 }), (scenario, rule, asks) => {
        const room = played(scenario, rule, asks);
        fc.pre(!room.state.revealed && !room.state.marksLocked);
        const people = Object.values(room.state.seats).filter(({ left }) => !left);
        for (const voter of people) {
          const team = voter.team === null ? undefined : room.state.teams[voter.team];
          if (!team?.play || team.play.now.over) continue;
          const vote = (choice: string): NewClassEvent => {
            const data = { seat: voter.id, scene: team.play!.now.scene, turn: team.play!.steps.length, choice, reason: choice };
            return { actor: { kind: 'seat', id: voter.id }, team: team.id, type: 'vote.cast', data };
          };
          const [first, second] = votesIn[team.play.now.scene] ?? ['c0', 'c1'];
          const [one, other] = [after(room, vote(first)), after(room, vote(second))];
          const open = team.play.now.scene === 'quarter';
          const mark = after(room, {
            actor: teacher,
            team: team.id,
            type: 'marks.given',
            data: { by: 'teacher', rater: 'ann', points: { knowledge: 9 } }
          });
          for (const { id, team: own } of people.filter((person) => person.id !== voter.id)) {
            // settings are proposed to the own team
            if (!open || own !== voter.team) expect(seen(room, one, id)).toBe(seen(room, other, id));
            expect(seen(room, mark, id)).toBe(seen(room, room.state, id));
            if (own !== voter.team) expect(seen(room, one, id)).toBe(seen(room, room.state, id));
            compared++;
          }
        }
      }),
      runs
    );
    expect(compared).toBeGreaterThan(100);
  });
});
