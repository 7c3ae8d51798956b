/** The lab: two policies on the same customers. */
export const lab = {
  title: 'The lab',
  lead: 'Run a firm for five years, twice: the same customers and the same luck, but two policies. A is what you compare with, B is yours. Move a lever and watch what differs.',
  claims: 'Ask the textbooks’ claims of it',
  how: 'How the model works',
  base: {
    title: 'The customers',
    industry: 'Industry',
    size: 'Customers at the start',
    market: 'Market',
    closed: 'closed: nobody joins',
    open: 'growing: others may join',
    seed: 'Other customers',
    seedNote: (seed: string) => `group ${seed}`
  },
  levers: {
    title: 'Policy B: your levers',
    open: 'Levers of policy B',
    count: (n: string) => (n === '0' ? 'nothing moved' : n === '1' ? '1 moved' : `${n} moved`),
    groups: {
      product: 'Product and price',
      service: 'Service and care',
      complaints: 'Complaints',
      promotion: 'Promotion and loyalty',
      staff: 'Staff'
    },
    /** How a setting is written after its number. */
    units: { z: 'sd', share: '%', level: 'of 4', times: 'times', days: 'days', logit: 'log odds', offer: '% of a year' },
    exact: (name: string) => `${name}, as a number`,
    value: (number: string, unit: string) => `${number} ${unit}`,
    reset: (name: string) => `Put ${name} back to its start`,
    start: 'start',
    growthOnly: 'Matters in a growing market.',
    from: 'B begins',
    fromStart: 'at once',
    fromYear: (year: string) => `in year ${year}`,
    offerTo: 'Offered to',
    classes: ['key customers', 'ordinary ones too', 'small ones too', 'everybody'],
    note: 'Each lever costs money, and each further step costs more than the one before. sd: standard deviations of what people perceive.'
  },
  policies: {
    title: 'Policies',
    pin: 'Make B the new A',
    swap: 'Swap A and B',
    clear: 'Clear both',
    undo: 'Undo',
    redo: 'Redo',
    a: 'Policy A',
    b: 'Policy B',
    asItIs: 'as it is',
    setting: (name: string, value: string) => `${name} ${value}`,
    winBackTo: (value: string, to: string) => `${value} (${to})`,
    since: (what: string, year: string) => `${what}; from year ${year}`,
    joiner: ', '
  },
  link: {
    copy: 'Copy the link',
    copied: 'Copied. Whoever opens the link sees the same figures.',
    byHand: 'Copy this address; whoever opens it sees the same figures:',
    ignored: (parts: string) => `Part of the link could not be used and was left out: ${parts}.`,
    joiner: ', '
  },
  work: {
    idle: 'The customers are being gathered…',
    running: (done: string, all: string) => `${done} of ${all} repeats are in; the bands settle as more come.`,
    done: (people: string, repeats: string) => `${people} customers, ${repeats} repeats with other luck each time.`,
    cancel: 'Stop',
    cancelled: (done: string) => `Stopped after ${done} repeats. What is shown is true of these, but less sure.`,
    cancelledNone: 'Stopped before anything was known.',
    cancelledOld: 'Stopped. What is shown still answers the settings before.',
    failed: 'The calculation broke off. Your settings are kept. Try again; if it happens once more, reload the page.',
    failedOld:
      'The calculation broke off. What is shown still answers the settings before. Try again; if it happens once more, reload the page.',
    again: 'Work it out',
    progress: 'Progress of the calculation'
  },
  summary: { title: 'B beside A, in short', satisfaction: 'Satisfaction', kept: 'Stayed', profit: 'Profit', none: '–' },
  say: {
    title: 'In words',
    same: 'B is set exactly as A, so nothing differs. Move a lever of B.',
    allAlike: 'After five years A and B cannot be told apart: what differs is smaller than luck.',
    satisfaction: {
      up: (points: string) => `Satisfaction ends ${points} points higher under B.`,
      down: (points: string) => `Satisfaction ends ${points} points lower under B.`,
      alike: 'Satisfaction at the end cannot be told apart.'
    },
    kept: {
      up: (n: string) => `${n} in 100 more of the first customers are still there.`,
      down: (n: string) => `${n} in 100 fewer of the first customers are still there.`,
      alike: 'Who is still there cannot be told apart.'
    },
    keptOpen: {
      up: (n: string) => `For every 100 customers at the start there are ${n} more, newcomers included.`,
      down: (n: string) => `For every 100 customers at the start there are ${n} fewer, newcomers included.`,
      alike: 'How many customers there are cannot be told apart.'
    },
    opposite: 'People say one thing and do another: see the two lines of loyalty.',
    profit: {
      up: (money: string) => `Over five years B brings ${money} more than it costs.`,
      down: (money: string) => `Over five years B costs ${money} more than it brings.`,
      alike: 'Whether B pays within five years cannot be told: zero lies inside the band.'
    },
    worth: {
      up: (money: string) => `With what those still there are worth, B is ahead by ${money}.`,
      down: (money: string) => `Even with what those still there are worth, B is behind by ${money}.`,
      ahead: (money: string) => `With what those still there are worth, B is ahead by ${money} after all.`,
      behind: (money: string) => `With what those still there are worth, B is behind by ${money} after all.`,
      alike: 'Counting what those still there are worth, A and B cannot be told apart.'
    }
  },
  charts: {
    title: 'Over five years',
    view: 'The charts show',
    level: 'A and B',
    difference: 'Difference, B minus A',
    satisfaction: 'Satisfaction',
    loyalty: 'Loyalty',
    profit: 'Profit',
    intro: {
      satisfaction: 'How content those are who are customers at the time. Dotted: A.',
      loyalty:
        'What people say (meaning to stay) and what they do (still there, in 100 of the first customers). Dotted: what they do under A.',
      loyaltyOpen:
        'What people say (meaning to stay) and what they do (customers for every 100 at the start). Dotted: what they do under A.',
      profit: 'What remains when everything is paid.'
    },
    introApart: {
      satisfaction: 'How much more content customers are under B than under A. At zero there is no difference.',
      loyalty: 'How much B changes what people say (meaning to stay) and what they do (still there, in 100 of the first customers).',
      loyaltyOpen: 'How much B changes what people say (meaning to stay) and what they do (customers for every 100 at the start).',
      profit: 'What B leaves over and above A, everything paid. Below zero A is ahead.'
    },
    profitView: 'Profit',
    soFar: 'Added up',
    perMonth: 'Each month',
    a: 'A',
    b: 'B',
    apart: 'B − A',
    says: 'says (B)',
    does: 'does (B)',
    doesA: 'does (A)',
    saysApart: 'says',
    doesApart: 'does',
    about: (industry: string, people: string) => `${industry}, ${people} customers, B beside A`,
    csv: 'Save all series as CSV',
    waiting: 'The lines appear here within a moment.'
  },
  csv: {
    month: 'month',
    figure: (policy: string, measure: string, what: string) => `${policy} ${measure} ${what}`,
    what: { mean: 'mean', low: '10th percentile', high: '90th percentile' },
    apart: 'B minus A:',
    link: 'link'
  },
  measures: {
    satisfaction: 'satisfaction',
    trust: 'trust',
    intention: 'intention to stay',
    kept: 'still customers, % of the first',
    customers: 'customers',
    revenue: 'revenue',
    profit: 'profit',
    profitSoFar: 'profit so far',
    complaints: 'complaints',
    liability: 'points liability',
    social: 'social cost',
    employees: 'employee satisfaction'
  },
  totals: {
    title: 'At the end of five years',
    figure: 'Figure',
    a: 'A',
    b: 'B',
    difference: 'B minus A',
    band: '80 of 100 repeats',
    error: 'Standard error',
    between: (low: string, high: string) => `${low} to ${high}`,
    alike: 'cannot be told apart',
    keptOpen: ['Customers', 'for every 100 at the start, newcomers included'],
    names: {
      kept: ['Stayed', 'still customers, of 100 at the start'],
      satisfaction: ['Satisfaction', 'of those still there, 0 to 100'],
      intention: ['Meaning to stay', 'what people say, 0 to 100'],
      profit: ['Profit', 'of all five years'],
      equity: ['Lifetime value', 'still expected of those who are there'],
      worth: ['Together', 'profit and lifetime value'],
      social: ['Social cost', 'borne by others: waste, unequal treatment'],
      nps: ['Promoters less detractors', 'like the net promoter score, −100 to 100']
    },
    sure: {
      title: 'How sure is this?',
      error: 'The standard error says how far the mean difference would stray if the whole comparison were done again with other luck.',
      saved: (times: string, repeats: string) =>
        `Both policies were lived by the same people with the same luck. Had each had luck of its own, the difference in profit would vary ${times} times as much: it would take about ${repeats} repeats to be as sure.`,
      never: 'The difference in profit is the same in every repeat, so there is nothing to be unsure of.',
      model: 'All this is about luck. How right the model itself is, its tests tell.'
    }
  },
  additions: {
    title: 'What each lever added',
    note: 'All levers of B, then B without one of them at a time: what is missing then is what that lever added.',
    ask: 'Work it out',
    few: 'Move at least two levers of B away from A; then this tells what each of them added.',
    of: 'Added to',
    lever: 'Lever',
    added: 'Added',
    rest: 'Only together',
    restNote: 'what the levers did only together, or took from each other',
    whole: 'All of B against A',
    alike: 'may be luck'
  },
  chances: {
    title: 'How much of it is luck?',
    note: (seeds: string, repeats: string) => `The same two policies on ${seeds} other groups of customers, ${repeats} repeats each.`,
    ask: 'Try other customers',
    of: 'Difference in',
    own: 'These customers',
    others: 'Mean of the others',
    band: '80 of 100 groups',
    same: (share: string) => `In ${share} of the other groups the difference points the same way.`,
    luck: (amount: string) => `Of the difference seen here, ${amount} is these customers’ own luck.`,
    dots: (low: string, high: string) => `The other groups lie between ${low} and ${high}.`
  },
  run: {
    running: (percent: string) => `${percent} done`,
    cancel: 'Stop',
    cancelled: 'Stopped.',
    failed: 'This broke off. Please try again.'
  },
  people: {
    title: 'The people',
    note: 'One repeat, looked at closely: who they are at the end of each year.',
    loading: 'The customers of each year are being gathered…',
    failed: 'The customers could not be gathered.',
    again: 'Gather them',
    wait: 'They come as soon as the figures above are whole.',
    segments: {
      title: 'By segment',
      name: 'Segment',
      satisfaction: 'Satisfaction',
      kept: 'Stayed, in 100',
      names: { regulars: 'Regulars', occasional: 'Occasional customers', newcomers: 'New customers' },
      note: 'At the end of five years, mean of all repeats.'
    },
    moves: {
      title: 'How people move',
      grouping: 'Sorted by',
      year: 'End of year',
      play: 'Play the years',
      pause: 'Pause',
      under: (policy: string) => `Under ${policy}`,
      chart: (policy: string, year: string, parts: readonly string[]) => `Policy ${policy}, end of year ${year}: ${parts.join(', ')}.`,
      part: (name: string, n: string) => `${name} ${n}`,
      gone: 'left',
      joined: 'newly come',
      year0: 'Y',
      table: 'The same as a table',
      name: 'Group',
      flows: 'Since the year before',
      flow: (from: string, to: string, n: string) => `${from} → ${to}: ${n}`,
      flowNote: 'The largest moves; the first year counts from nothing.',
      none: 'Nobody moved.'
    },
    groupings: { classes: 'Value classes', quadrants: 'Quadrants', stages: 'Stages' },
    groupNotes: {
      classes: 'Revenue against the cost of service: A much for little, B much for much, C little for little, D little for much.',
      quadrants: 'How often they buy against how much each time, measured by the mean of all.',
      stages: 'Where a relationship stands: by its age, trust, and what happened lately.'
    },
    classes: { A: 'A', B: 'B', C: 'C', D: 'D' },
    quadrants: { 'bosom-friend': 'Bosom friends', butterfly: 'Butterflies', barnacle: 'Barnacles', 'passer-by': 'Passers-by' },
    stages: {
      acquaintance: 'Getting to know',
      reserve: 'Reserved',
      steady: 'Steady',
      'second-thoughts': 'Second thoughts',
      bond: 'Bonded'
    }
  },
  cloud: {
    title: 'One by one',
    note: (n: string) =>
      `${n} of the first customers who are still there at the end of the year chosen above. Choose a point, or a row of the table, to meet the person.`,
    axes: 'Axes',
    use: 'How often, how much',
    worth: 'Satisfaction, lifetime value',
    under: 'Under',
    x: { use: 'Orders a year', worth: 'Satisfaction' },
    y: { use: 'Spent per order', worth: 'Lifetime value' },
    alt: (x: string, y: string, n: string) =>
      `Cloud of ${n} points, each a customer: ${x} across, ${y} upwards. The table below holds the same.`,
    table: 'The same customers as a table',
    customer: 'Customer',
    group: 'Quadrant',
    page: (from: string, to: string, all: string) => `${from} to ${to} of ${all}`,
    next: 'Next',
    previous: 'Previous',
    none: 'Nobody who ordered is left to be shown.'
  },
  one: {
    number: (n: string) => `Customer ${n}`,
    close: 'Close',
    looking: 'Looking this customer up…',
    lost: 'This customer could not be looked up.',
    again: 'Try again',
    satisfaction: 'Satisfaction, month by month',
    satisfactionNote: 'One person under both policies; the line ends where she leaves.',
    story: 'What happened',
    month: 'Month',
    under: { a: 'Under A', b: 'Under B' },
    ordered: (n: string, money: string) => (n === '1' ? `1 order, ${money}` : `${n} orders, ${money}`),
    failed: 'something went wrong',
    complained: 'complained',
    handled: (percent: string) => `complained; judged the handling ${percent} good`,
    left: 'left',
    back: 'won back',
    quiet: '–',
    gone: 'gone',
    quietNote: 'Months in which nothing happened under either policy are left out.',
    nothing: 'Nothing happened in these five years.',
    fate: {
      stayed: (policy: string) => `Under ${policy}: still a customer after five years.`,
      left: (policy: string, month: string, why: string) => `Under ${policy}: left in month ${month}, ${why}.`
    },
    why: {
      ordinary: 'for no special reason, as some do every month',
      silent: 'after a failure that nobody was told of',
      answered: 'after a failure and the answer to the complaint',
      heard: 'because of something heard of',
      ended: 'at once'
    },
    total: (orders: string, money: string) => `${orders} orders, ${money}`
  }
};
