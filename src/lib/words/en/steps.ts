export const steps = {
  phases: {
    form: 'Form teams',
    choose: 'Choose the case',
    prepare: 'Prepare',
    simulate: 'Simulate',
    evaluate: 'Evaluate',
    'sum-up': 'Sum up',
    ended: 'Ended'
  },
  rules: {
    own: 'Students choose their team',
    automatic: 'Seated automatically',
    drag: 'I place everybody',
    roster: 'By the roster'
  },
  of: (n: string, name: string) => `Step ${n} of 6: ${name}`
};
