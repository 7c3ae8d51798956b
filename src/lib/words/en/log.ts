/** What a line of the log is told with; a text that it does not have is empty. */
export interface Told {
  /** The teams meant; all of them where the whole class was. */
  teams: string;
  all: boolean;
  seat: string;
  what: string;
  text: string;
  step: string;
  n: string;
  count: number;
}

export const log = {
  title: 'What the teachers did',
  page: (name: string) => `Log · ${name}`,
  lead: 'Every verb of the teachers with its time, the newest first. Nothing is ever struck from it: what was taken back stands there twice.',
  open: 'Open the whole log, to print',
  print: 'Print',
  back: 'To the class',
  none: 'Nothing yet.',
  noMatch: 'No line fits. Choose less.',
  failed: 'The log could not be read. It is tried again in a moment.',
  all: 'all teams',
  somebody: 'a teacher',
  gone: 'a former teacher',
  filter: 'Show',
  everything: 'Everything',
  groups: { steps: 'Steps', people: 'People and teams', clocks: 'Clocks', play: 'The play', marks: 'Marks', debrief: 'Debrief' },
  whichTeam: 'Team',
  anyTeam: 'Every team',
  who: 'Teacher',
  anybody: 'Everybody',
  count: (n: number, s: string) => (n === 1 ? '1 line' : `${s} lines`),
  columns: { time: 'Time', who: 'Who', what: 'What' },
  done: (sentence: string) => `Done: ${sentence}`,
  takenBack: (sentence: string) => `Taken back: ${sentence}`,
  undo: 'Undo',
  undoKey: 'Undo (Ctrl+Z)',
  verbs: {
    open: ({ text }: Told) => `Opened the class “${text}”`,
    case: ({ what }: Told) => `Chose the case “${what}”`,
    advance: ({ step }: Told) => `Went on to “${step}”`,
    back: ({ step }: Told) => `Went back to “${step}”`,
    plan: ({ n }: Told) => `Set the lesson plan: ${n} minutes`,
    end: () => 'Ended the class',
    'team-rule': ({ text }: Told) => `Set how teams come about: ${text}`,
    'make-teams': ({ count, n }: Told) => (count === 1 ? 'Made a team' : `Made ${n} teams`),
    'remove-team': ({ teams }: Told) => `Removed ${teams}`,
    'deal-teams': () => 'Dealt the people to the teams',
    'deal-roles': ({ teams }: Told) => `Dealt the roles: ${teams}`,
    move: ({ seat, teams, all }: Told) => (all ? `Took ${seat} out of the team` : `Moved ${seat} to ${teams}`),
    'remove-seat': ({ seat }: Told) => `Removed ${seat} from the class`,
    reissue: ({ seat }: Told) => `Gave ${seat} a new rejoin word`,
    'lower-hand': ({ seat }: Told) => `Lowered the hand of ${seat}`,
    pause: ({ teams, all }: Told) => (all ? 'Paused every clock' : `Paused ${teams}`),
    resume: ({ teams, all }: Told) => (all ? 'Let every clock go on' : `Let ${teams} go on`),
    'add-time': ({ n, teams }: Told) => `Added ${n} min: ${teams}`,
    'take-time': ({ n, teams }: Told) => `Took back ${n} min: ${teams}`,
    close: ({ teams, what }: Told) => `Closed the decision of ${teams}${what && `: ${what}`}`,
    rewind: ({ teams, n }: Told) => `Took ${teams} back to decision ${n}`,
    inject: ({ teams, what }: Told) => `Let “${what}” happen: ${teams}`,
    broadcast: ({ text }: Told) => `Message to all: “${text}”`,
    mark: ({ teams }: Told) => `Marked ${teams}`,
    exclude: ({ seat, teams, text }: Told) => `Excluded the mark of ${seat} for ${teams}: ${text}`,
    include: ({ seat, teams }: Told) => `Counted the mark of ${seat} for ${teams} again`,
    lock: () => 'Locked the marks',
    reveal: () => 'Revealed everything',
    stage: ({ teams }: Told) => `Put ${teams} on stage`,
    'stage-off': ({ teams }: Told) => `Ended the performance of ${teams}`,
    slide: ({ text }: Told) => (text ? `Showed the slide “${text}”` : 'Put the slides away'),
    transfer: () => 'Showed the new complaint',
    pick: ({ seat, count }: Told) => (count ? `Let the projector show what ${seat} wrote` : `Took what ${seat} wrote off the projector`)
  }
};
