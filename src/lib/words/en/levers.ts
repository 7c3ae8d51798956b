/** The levers of a firm; keys are those of the engine's table. */
export const levers = {
  /** How a setting is counted. */
  units: {
    z: 'standard deviations',
    share: 'share (0.1 is 10 %)',
    level: 'level',
    times: 'times the usual',
    days: 'days',
    logit: 'log odds',
    offer: 'share of her yearly revenue'
  },
  names: {
    quality: { name: 'Quality', line: 'What is delivered, better or worse than usual: fewer failures, more value.' },
    service: { name: 'Service', line: 'How it is delivered; half of it counts as quality.' },
    wage: { name: 'Wages', line: 'Reward above what employees expect: content staff deliver better and stay.' },
    training: { name: 'Training', line: 'Makes staff able, at once, and content, in time.' },
    backing: { name: 'Backing staff', line: 'Looking into it before blaming; respect and a way to grow.' },
    price: { name: 'Price', line: 'Above or below the norm: margin against value and leaving.' },
    'price-gap': {
      name: 'Price gap',
      line: 'Two prices for the same thing: customers who find it hard to leave pay more, and trust pays with them.'
    },
    care: { name: 'Relationship level', line: 'From basic (0) by reactive, accountable and proactive to partnership (4).' },
    interviews: { name: 'Customer interviews', line: 'Employees ask and mend: fewer failures, more trust.' },
    honesty: { name: 'Honesty', line: 'Promise less than you hold: fewer newcomers, lower expectation, more trust.' },
    advertising: { name: 'Advertising', line: 'Brings newcomers and raises what they expect.' },
    referral: { name: 'Referral reward', line: 'A reward for bringing somebody, as a share of a mean order.' },
    points: { name: 'Loyalty points', line: 'Bind while they are in hand; each is a debt.' },
    compensation: { name: 'Compensation', line: 'What a complaint is answered with, in prices paid.' },
    speed: { name: 'Speed of answer', line: 'Days until a complaint is answered; fewer is better.' },
    empathy: { name: 'Empathy', line: 'How a complainer is treated, from rude (0) to warm (1).' },
    ease: { name: 'Ease of complaining', line: 'How easily people can complain; a hotline is about .7.' },
    'win-back': { name: 'Win-back', line: 'An offer to lost customers, and to which of them it is made.' }
  },
  page: {
    title: 'The levers',
    lead: 'Eighteen things a firm can do. A case may set them, a team may pull them. Every lever that costs money costs more with each further step than it brings: all or nothing is seldom best.',
    costs: (formula: string) =>
      `Cost of a lever in a month, as a share of an average customer’s revenue: ${formula}, where e is the effort, counted from where the lever starts. Below the start, the linear part is saved, with less and less to save.`,
    contents: 'Levers by card',
    unit: 'Unit',
    range: 'Range',
    rangeOf: (low: string, high: string, step: string) => `${low} to ${high}, in steps of ${step}`,
    start: 'Start',
    own: (start: string) => `${start}, unless the industry has its own`,
    through: 'Works through',
    cost: 'Cost',
    top: (cost: string) => `The top of the range costs ${cost} of revenue.`,
    both: (first: string, top: string) => `The first unit costs ${first} of revenue, the top of the range ${top}.`,
    between: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
    elsewhere: 'What it costs is first of all the money that is given, or gone without, booked as it happens.',
    table: 'Cost and best value by industry',
    tableOf: (name: string) => `${name}: cost and best value by industry`,
    heads: { industry: 'Industry', linear: 'Linear', quadratic: 'Quadratic', best: 'Best value' },
    inside: 'inside',
    end: 'at an end',
    unmeasured: 'not measured',
    summary: {
      none: 'Where it pays best has not been measured yet.',
      all: (n: string) =>
        n === '1' ? 'Best inside its range in the industry measured.' : `Best inside its range in all ${n} industries measured.`,
      some: (inside: string, of: string) => `Best inside its range in ${inside} of ${of} industries measured; at an end in:`
    },
    at: (industry: string, why: string) => `${industry}: ${why}`,
    noWhy: 'the reason is not known yet.',
    exempt: 'Test M18 does not try this lever: it asks for little money, and its price is paid elsewhere.',
    back: 'How the model works'
  }
};
