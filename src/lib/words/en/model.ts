export const model = {
  title: 'How the model works',
  lead: [
    'Behind every case stands a simulated customer base: a few thousand people who order, judge, complain, tell others and leave, month by month. Each has tastes and habits of her own.',
    'What they do follows published models of purchase and retention; what they feel follows a customer satisfaction index; what a complaint does to them follows studies of service recovery. One number joins feeling and doing.',
    'It is a model and no oracle. The table below shows what it reproduces of published tables, and also what it does not.'
  ],
  contents: 'On this page',
  sections: {
    month: 'One month in a customer’s life',
    cards: 'Nine cards',
    grades: 'How sure we are',
    tests: 'Tests against published figures',
    levers: 'What a firm can do'
  },
  month: {
    note: 'The same for each customer, in this order. The number is the card that tells more.',
    steps: {
      firm: 'The firm acts: it pays, trains, delivers, promises, sets its price.',
      value: 'Perceived quality, expectation and value follow a little.',
      satisfaction: 'Satisfaction closes a part of its gap; news of the case is heard.',
      purchase: 'She orders, or not.',
      failure: 'Something may fail. She complains, or is silent; an answer comes.',
      loyalty: 'Trust moves; what she says she will do is noted.',
      multiplier: 'Her feelings are turned into one multiplier.',
      leaving: 'She stays or leaves.',
      told: 'She tells others. Newcomers arrive.'
    }
  },
  cardsNote:
    'Each card is a page to read: the idea, the formula, every number with its evidence, what follows for a manager and what is left out.',
  card: (n: string) => `Card ${n}`,
  cardTitle: (n: string, title: string) => `Card ${n}: ${title}`,
  evidence: 'Evidence',
  grades: {
    D: { name: 'Fitted to data', text: 'The number was estimated from data that are at hand, or taken from the paper that estimated it.' },
    P: { name: 'Published', text: 'A published study gives the number, its range, its sign or its order.' },
    S: { name: 'From the case’s source', text: 'The papers from which a case was made state it.' },
    d: { name: 'Design default', text: 'A modest value chosen by the model’s design, so that known findings come out.' },
    ASSUMED: { name: 'Assumed', text: 'Chosen by this program alone. Doubt it first.' }
  },
  levers: {
    text: 'Eighteen levers, from quality to win-back. Each costs more the further it is pulled.',
    link: 'The levers: ranges, costs and where they pay best'
  },
  tests: {
    intro:
      'Each test lets the model reproduce a published figure. The tolerance was set before. A figure outside it is a miss, and it stays here with its reason.',
    summary: (measured: string, all: string, held: string) =>
      `${measured} of ${all} tests are measured so far; ${held} hold in every figure.`,
    summaryAll: (all: string, held: string) => `All ${all} tests are measured; ${held} hold in every figure.`,
    none: 'None of the tests has been measured yet.',
    held: (n: string) => (n === '1' ? 'Within tolerance' : `All ${n} within tolerance`),
    missed: (n: string, of: string) => `${n} of ${of} missed`,
    unmeasured: 'Not measured',
    figures: 'The figures',
    figuresOf: (id: string) => `The figures of ${id}`,
    heads: { what: 'What', published: 'Published', ours: 'Ours', tolerance: 'Allowed' },
    within: 'within',
    miss: 'missed',
    above: (n: string) => `above ${n}`,
    least: (n: string) => `at least ${n}`,
    most: (n: string) => `at most ${n}`,
    joiner: ', ',
    reason: (text: string) => `Missed. Why: ${text}`,
    noReason: 'Missed. No reason is known yet.',
    leverNote:
      'By how many paired standard errors the best value between the ends of a lever beats the better end: three years’ profit and the lifetime value of those then there.',
    what: {
      M1: 'Purchase and leaving, fitted again from the raw orders of CDNOW',
      M2: 'How many customers ordered again 0, 1, … 7 times in 39 weeks',
      M3: 'Repeat orders of all customers by weeks 26, 39, 52 and 78',
      M4: 'Mean amounts expected of ten customers',
      M5: 'Twelve years of retention under contract, behaviour alone',
      M6: 'The same with attitudes and failures at work',
      M7: 'Six years of donations, one opportunity a year',
      M8: 'Weights of the satisfaction index, read back after five years',
      M9: 'Share who stay, by satisfaction and by switching cost',
      M10: 'Intention to buy again after a complaint',
      M11: 'Order of the three kinds of justice; best compensation',
      M12: 'Recovery paradox: satisfaction rises, the hazard too',
      M13: 'Employee satisfaction before customer satisfaction',
      M14: 'Lifetime value: formula against a long simulation',
      M15: 'What customers who left name as causes',
      M16: 'Comparing policies on the same customers: how much luck cancels',
      M17: 'Same seed, same decisions: same bits everywhere',
      M18: 'No lever is best at an end, or its page says why'
    }
  },
  page: {
    plain: 'In plain words',
    formula: 'The formula',
    withNumbers: 'With the default numbers:',
    symbols: 'What the symbols mean',
    example: 'In numbers',
    exampleNote: 'Worked out from the default numbers on this page.',
    evidence: 'How sure we are',
    manager: 'What follows for a manager',
    leavesOut: 'What the card leaves out',
    tests: 'Checked by',
    noSource: 'No source: chosen for this program.',
    previous: 'Previous card',
    next: 'Next card',
    overview: 'All cards',
    neighbours: 'Other cards',
    default: 'Default'
  }
};
