/** Rounds and boards on the phones of a class. */
export const classBoard = {
  living: (n: string, months: string) =>
    `Round ${n} is locked. Your customers live through ${months} months; what came of it appears here in a moment.`,
  lived: (n: string) => `Round ${n} is over. What it came to stands below.`,
  proposals: {
    title: 'What your team proposes',
    propose: 'Propose these settings',
    change: 'Propose these instead',
    join: 'Join this',
    take: 'Start from this',
    same: 'Everything as it stands',
    yours: 'Your proposal. You may change it until the round is locked.'
  },
  working: 'The report is being worked out: what would have become of the same customers otherwise…',
  finer: 'These figures are of one run. They grow more exact in a moment.',
  failed: 'The report did not come.',
  again: 'Ask again'
};
