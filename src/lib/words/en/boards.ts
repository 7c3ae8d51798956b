const much = (size: number): string => (size < 0.75 ? 'a little' : size < 1.75 ? '' : 'far');
const usual = (n: string, value: number): string =>
  value === 0 ? 'as usual' : `${much(Math.abs(value))} ${value > 0 ? 'above' : 'below'} the usual (${n})`.trim();
const levels = ['basic', 'reactive', 'accountable', 'proactive', 'partnership'];
const level = (n: string, value: number): string =>
  Number.isInteger(value)
    ? `${levels[value] ?? ''} (${n})`
    : `between ${levels[Math.floor(value)] ?? ''} and ${levels[Math.ceil(value)] ?? ''} (${n})`;
const step = (n: string, value: number): string => (value === 0 ? 'none' : `level ${n}`);

/** Rounds and projects: what a team sets, what came of it, and the steps of a project. */
export const boards = {
  /** Where a lever stands; keys are the model's levers, `n` is the figure as it is written. */
  settings: {
    quality: usual,
    service: usual,
    wage: usual,
    training: usual,
    backing: usual,
    price: (n: string, value: number) => (value === 0 ? 'unchanged' : `${n} ${value > 0 ? 'higher' : 'lower'}`),
    'price-gap': (n: string, value: number) => (value === 0 ? 'one price for all' : `${n} apart`),
    care: level,
    interviews: step,
    honesty: usual,
    advertising: (n: string, value: number) => (value === 0 ? 'none' : value === 1 ? 'as usual' : `${n} times the usual`),
    referral: (n: string, value: number) => (value === 0 ? 'none' : `${n} of a mean order`),
    points: (n: string, value: number) => (value === 0 ? 'none' : `${n} back in points`),
    compensation: (n: string, value: number) => (value === 0 ? 'none' : `${n} of the price paid`),
    speed: (n: string) => (n === '1' ? 'within 1 day' : `within ${n} days`),
    empathy: (n: string) => `${n} warm`,
    ease: usual,
    'win-back': (n: string, value: number) => (value === 0 ? 'nobody is won back' : `${n} of a year’s revenue`)
  },
  panel: {
    lead: (months: string) => `Set the levers and lock them; then the customers live through ${months} months.`,
    less: (name: string) => `${name}: less`,
    more: (name: string) => `${name}: more`,
    costs: (money: string) => `takes ${money}`,
    free: 'takes nothing from the budget',
    last: 'As in the last round',
    first: 'As at the start',
    before: (value: string) => `last: ${value}`,
    beside: 'And beside that',
    nothing: 'Nothing more',
    lock: (months: string) => `Lock, and live ${months} months`,
    locked: 'Locked'
  },
  budget: {
    title: 'Budget of this round',
    left: (left: string, of: string) => `${left} of ${of} left`,
    none: 'No limit on money',
    taken: (money: string) => `${money} in this round`,
    over: (money: string) => `That is ${money} more than there is. Lower a lever until the budget holds; then you can lock.`
  },
  news: { title: 'News' },
  report: {
    title: (n: string) => `What round ${n} came to`,
    working: (n: string) => `${n} of 8 repeats with other luck`,
    figures: {
      satisfaction: 'Satisfaction',
      customers: 'Customers',
      kept: 'Kept since the start',
      profit: 'Profit of this round',
      profitSoFar: 'Profit so far'
    },
    beside: (change: string) => `${change} beside the start settings`,
    alike: 'no clear difference from the start settings',
    againstNothing: 'Had you left the levers where they started',
    againstPrevious: 'Had you kept the settings of the last round',
    unmoved: 'No lever has been moved from its start, so there is nothing to explain yet.',
    /** `measure` as in `measures`, `size` without its sign. */
    up: (measure: string, size: string) => `${measure} would be ${size} lower.`,
    down: (measure: string, size: string) => `${measure} would be ${size} higher.`,
    same: (measure: string) => `${measure} would be much the same.`,
    measures: { satisfaction: 'Satisfaction', kept: 'Customers kept', profitSoFar: 'Profit so far' },
    points: (n: string) => `${n} points`,
    inHundred: (n: string) => `${n} in 100`
  },
  parts: {
    title: 'What each lever added',
    lead: 'All rounds so far. The same customers live through them again, each time with one lever left where it started.',
    measure: 'Measured in',
    measures: { satisfaction: 'Satisfaction', kept: 'Customers kept', profit: 'Profit' },
    lever: 'Lever',
    added: 'Added',
    range: '80 of 100 repeats',
    between: (low: string, high: string) => `${low} to ${high}`,
    said: {
      up: (name: string, size: string) => `${name} added ${size}.`,
      down: (name: string, size: string) => `${name} took ${size} away.`,
      same: (name: string) => `${name} made no clear difference.`
    }
  },
  charts: {
    title: 'How the customers have fared',
    played: 'as you led it',
    nothing: 'levers as at the start',
    which: (name: string) => `${name}: what the chart shows`,
    satisfaction: { title: 'Satisfaction', intro: 'How content those are who are customers now, 0 to 100.' },
    customers: { title: 'Customers', intro: 'How many there are, and how many of the first are still there.' },
    profit: { title: 'Profit', intro: 'What is earned, with all that the levers took.' },
    measures: {
      satisfaction: 'satisfaction',
      customers: 'all customers',
      kept: 'of the first, still there',
      profit: 'month by month',
      profitSoFar: 'added up'
    },
    units: { points: 'points, 0 to 100', people: 'people', percent: '%' }
  },
  history: {
    title: 'The rounds so far',
    none: 'No round has been lived yet.',
    round: 'Round',
    set: 'What was set',
    came: 'What came of it',
    beside: 'Beside that',
    nothing: '—',
    satisfaction: 'Satisfaction',
    kept: 'Kept, %',
    churn: 'Left in the round, %',
    profit: 'Profit',
    changed: 'changed'
  },
  project: {
    purse: 'What is left',
    money: 'Money',
    weeks: 'Weeks',
    people: 'People',
    of: (of: string) => `of ${of}`,
    steps: 'What do you do next?',
    takes: {
      money: (n: string) => n,
      weeks: (n: string) => (n === '1' ? '1 week' : `${n} weeks`),
      people: (n: string) => `needs ${n} people`
    },
    nothing: 'takes nothing',
    closed: (why: string) => `Not possible now: ${why}`,
    done: 'What was done when',
    none: 'Nothing has been done yet.',
    week: (n: string) => `week ${n}`,
    span: (from: string, to: string) => (from === to ? `week ${from}` : `weeks ${from} to ${to}`),
    later: 'What a step does to the customers shows at the end.'
  }
};
