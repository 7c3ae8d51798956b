import type { ClassState, Seat, Team } from './types.ts';

/** Makes the class before anything happened. */
export const openingState = (): ClassState => ({
  lastSeq: 0,
  title: '',
  languages: [],
  teamRule: 'own',
  seed: 0,
  phase: 'form',
  phaseEnds: null,
  plan: null,
  case: null,
  clock: { pausedAt: null, stood: 0 },
  seats: {},
  teams: {},
  rehearsals: {},
  messages: [],
  marksLocked: false,
  revealed: false,
  stage: null,
  debrief: { slide: null, guesses: {}, transfer: null }
});

/** Makes a seat as it is taken. */
export const newSeat = (id: string, number: number, name: string | null): Seat => ({
  id,
  number,
  name,
  team: null,
  watches: false,
  role: null,
  here: true,
  hand: null,
  left: false
});

/** Makes a team without people. */
export const newTeam = (id: string, number: number, places: number): Team => ({
  id,
  number,
  name: null,
  places,
  captain: null,
  play: null,
  deadline: null,
  opened: null,
  playEnds: null,
  lastTap: null,
  pausedAt: null,
  votes: {},
  locks: [],
  notes: [],
  chat: [],
  customer: [],
  marks: []
});
