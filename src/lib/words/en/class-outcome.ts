export const classOutcome = {
  title: 'What came of it',
  teams: 'Teams',
  team: (number: string, name: string | null) => name ?? `Team ${number}`,
  own: 'your team',
  back: 'Back to the class',
  working: 'Thousands of customers are living through this decision …',
  failed: 'The customers could not be simulated just now.',
  again: 'Try again',
  notYet: 'Not revealed yet',
  notYetMore: 'Your teacher reveals what came of every team’s decisions. Until then this page stays closed.',
  noPlay: 'This team has not come to an ending.',
  same: 'All teams decided for the same customers: the same people, with the same luck.'
};
