import type { ClassEvent, Team } from './types.ts';

/** Applies an event of one team that neither its play nor its people nor its clocks know. */
export function applyTeam(team: Team, event: ClassEvent): Partial<Team> {
  switch (event.type) {
    case 'team.named':
      return { name: event.data.name };
    case 'captain.named':
      return { captain: event.data.seat };
    case 'vote.cast': {
      const { seat, choice, reason } = event.data;
      return { votes: { ...team.votes, [seat]: { choice, ...(reason !== undefined && { reason }) } } };
    }
    case 'note.written': {
      const { note, seat, text } = event.data;
      const known = team.notes.some(({ id }) => id === note);
      return {
        notes: known ? team.notes.map((one) => (one.id === note ? { ...one, text } : one)) : [...team.notes, { id: note, seat, text }]
      };
    }
    case 'note.struck':
      return { notes: team.notes.filter(({ id }) => id !== event.data.note) };
    case 'chat.said':
      return { chat: [...team.chat, { seq: event.seq, at: event.at, ...event.data }] };
    case 'customer.said':
      return { customer: [...team.customer, { seq: event.seq, at: event.at, ...event.data }] };
    case 'marks.given': {
      const { rater } = event.data;
      const excluded = team.marks.find((mark) => mark.rater === rater)?.excluded;
      const mark = excluded === undefined ? event.data : { ...event.data, excluded };
      return { marks: [...team.marks.filter((one) => one.rater !== rater), mark] };
    }
    case 'mark.excluded':
      return { marks: team.marks.map((mark) => (mark.rater === event.data.rater ? { ...mark, excluded: event.data.reason } : mark)) };
    case 'mark.included':
      return {
        marks: team.marks.map(({ excluded, ...mark }) =>
          mark.rater === event.data.rater || excluded === undefined ? mark : { ...mark, excluded }
        )
      };
    default:
      return {};
  }
}
