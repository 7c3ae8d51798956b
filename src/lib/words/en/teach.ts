export const teach = {
  title: 'Your classes',
  account: 'Your account',
  lead: 'Open a class, show the code on the projector, and let the students take their seats with their phones.',
  fresh: {
    title: 'Open a class',
    first: 'Your first class: everything is filled in. Press “Open the class”; you can change all of it later but the case.',
    name: 'Title',
    nameHint: 'The students see it when they join.',
    case: 'Case',
    later: 'Choose later',
    laterText: 'Form the teams first; choose the case in step 2.',
    minutes: (n: string) => `about ${n} min`,
    speaks: { both: 'Chinese and English', zh: 'Chinese only', en: 'English only' },
    more: 'Teams and languages',
    moreNow: (teams: string, places: string, rule: string) => `${teams} teams of up to ${places} · ${rule}`,
    rule: 'How teams come about',
    teams: 'Teams',
    places: 'Places in a team',
    languages: 'Languages of the class',
    names: { zh: 'Chinese', en: 'English' },
    open: 'Open the class',
    rehearse: 'Rehearse with bots',
    rehearseMore:
      'Twelve programs take the seats and act like students, at a pace that you can follow. Nothing counts, and no case is locked.',
    rehearsal: (title: string) => `Rehearsal: ${title}`,
    opening: 'Opening…',
    noCase: 'There is no case on this server yet. You may open a class without one, or put a case’s folder into “scenarios” and reload.'
  },
  broken: (names: string) => `Cannot be used until its file is mended: ${names}.`,
  brokenHow: 'What to mend',
  running: 'Open now',
  ended: 'Ended',
  none: 'No class is open. The form above opens one.',
  people: (n: number, s: string) => (n === 1 ? '1 seat taken' : `${s} seats taken`),
  noCaseYet: 'no case chosen yet',
  code: (code: string) => `Code ${code}`,
  goOn: 'Control',
  wall: 'Code on the projector',
  look: 'Look at it',
  watches: 'You observe this class',
  end: 'End the class',
  endAsk: {
    title: (name: string) => `End “${name}”?`,
    text: 'The students can no longer act; nobody can join. What was done stays and can be looked at. A class that has ended cannot be opened again.',
    yes: 'End the class',
    no: 'Go on with it'
  },
  remove: 'Delete',
  removeAsk: {
    title: (name: string) => `Delete “${name}”?`,
    text: (people: string | null) =>
      `Gone for good: ${people ? `${people}, ` : ''}the teams and all they decided and wrote, every mark, and the roster. This cannot be undone.`,
    yes: 'Delete all of it',
    no: 'Keep it'
  },
  removed: (name: string) => `“${name}” is deleted.`,
  over: (name: string) => `“${name}” has ended.`,
  problems: {
    title: 'Give the class a title of 1 to 80 characters.',
    case: 'This case cannot be used now. Choose another one, or choose later.',
    languages: 'Choose at least one language that the case has.',
    teams: 'Between 1 and 20 teams, please.',
    places: 'Between 1 and 12 places, please.',
    failed: 'The class could not be opened. Try again in a moment.',
    gone: 'This class is not there any more.',
    right: 'Only a teacher of this class may do that.'
  }
};
