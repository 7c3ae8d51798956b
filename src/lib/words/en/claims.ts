/** The claims lab: what textbooks say, what the simulator says. In `says`, `{profit}` is a figure of the result, `{profit low}` the lower end of its range. */
export const claims = {
  title: 'The claims lab',
  lead: 'Twelve sentences that every course on customers repeats. Say what you think of each, then let the simulated customers speak, and see what the literature has to show.',
  how: 'Nothing here is a stored answer: each claim is worked out from the model’s numbers on this device when you ask. It is a model and no proof; what was simulated is told each time, so that you can object.',
  toLab: 'Try it yourself in the lab',
  toModel: 'How the model works',
  list: 'The twelve claims',
  runAll: 'Work out all claims',
  runRest: 'Work out the rest',
  stopAll: 'Stop',
  known: (n: string, all: string) => `${n} of ${all} worked out`,
  print: 'Print or save as PDF',
  number: (n: string) => `Claim ${n}`,
  kind: 'What it is',
  kinds: { law: 'Law', rule: 'Rule of thumb', figure: 'One firm’s figure', slogan: 'Slogan' },
  guess: { legend: 'What do you think?', holds: 'True', half: 'Half true', not: 'Not in the data' },
  run: 'Ask the simulator',
  runOf: (claim: string) => `Ask the simulator: ${claim}`,
  other: 'Ask other customers',
  waiting: 'Waiting for its turn…',
  running: 'The customers are living through it…',
  stop: 'Stop',
  cancelled: 'Stopped before there was a result.',
  failed: 'The calculation broke off. Please try again; if it happens once more, reload the page.',
  again: 'Try again',
  yet: 'The simulator has not been asked yet.',
  verdict: { holds: 'Holds', half: 'Holds in part', not: 'Does not hold' },
  verdictLabel: 'In the simulator',
  compared: {
    same: (guess: string) => `You thought: “${guess}”. The simulator agrees.`,
    other: (guess: string) => `You thought: “${guess}”. The simulator does not agree.`,
    none: 'You made no guess this time.'
  },
  simulator: 'What the simulator says',
  literature: 'What the literature says',
  claimed: (value: string) => `the claim: ${value}`,
  chart: (title: string, parts: readonly string[]) => `${title}: ${parts.join('; ')}.`,
  part: (name: string, value: string) => `${name} ${value}`,
  table: 'All figures',
  row: 'Base',
  setup: 'What was simulated',
  setupOf: {
    industries: (names: string) => `Customers of: ${names}`,
    size: (customers: string, months: string) => `${customers} customers each, ${months} months`,
    replicates: (n: string) => (n === '1' ? 'lived once' : `lived ${n} times with other luck`),
    seed: (seed: string) => `group ${seed} of customers`,
    policies: 'What the firm changed, each beside the same customers with nothing changed:',
    none: 'The firm changed nothing.',
    joiner: ', ',
    setting: (name: string, value: string) => `${name} ${value}`,
    inLab: 'Open in the lab',
    range: 'A single figure is the middle one of all industries; “from … to” are the lowest and the highest.'
  },
  cards: 'Through which cards of the model:',
  card: (n: string) => `Card ${n}`,
  plain: 'CDNOW (no industry)',
  month: 'Month',
  axis: (year: string) => `year ${year}`,
  units: {
    times: (n: string) => n,
    months: (n: string) => `month ${n}`
  },
  all: {
    'five-times': {
      name: 'Five times',
      claim: 'Winning a new customer costs five times as much as keeping an old one.',
      lead: {
        holds: 'Keeping is far cheaper, even counted by those who would truly have gone.',
        half: 'It depends on what is counted: by head, keeping is far cheaper; by customers truly saved, it is not.',
        not: 'Keeping is not cheaper, however it is counted.'
      },
      says: [
        'For each customer who would have gone without it, the best of three programmes costs so much that winning a new one costs only {saved} times as much (from {saved low} to {saved high} by industry).',
        'Counted by head the slogan looks modest: a year of the cheaper programme costs so little a customer that winning one costs {head} times as much. But most of those looked after would have stayed anyway.',
        'The better it is aimed, the better it looks: a little more service for everybody {everybody} to 1, fine answers to complainers {answers} to 1, an offer only to those who left {back} to 1.'
      ],
      bars: ['Winning one : keeping one who would have gone'],
      columns: {
        saved: 'best programme',
        everybody: 'service for all',
        answers: 'complaints answered',
        back: 'asked back',
        head: 'by head, a year'
      },
      literature: [
        'The figure was handed on through the 1980s and became famous when Harvard Business Review printed it in 1990; Gallo gives 5 to 25 times, “depending on which study you believe”. Textbooks give 2 to 20.',
        'None of these counts only the customers who would have left.'
      ]
    },
    'doubled-profit': {
      name: 'Double profit',
      claim: 'Five per cent more satisfaction doubles profit.',
      lead: {
        holds: 'Profit does come near to doubling.',
        half: 'Profit rises clearly, and is far from doubled.',
        not: 'Nothing like a doubling: in ten years profit moves by a few per cent.'
      },
      says: [
        'Satisfaction five points higher for ten years moves revenue by {revenue} and, once the better quality is paid for, profit by {profit} (from {profit low} to {profit high} by industry). Were that quality for nothing: {free}.',
        'Read as five per cent of 72, which is 3.6 points: revenue {revenue-percent}, profit {profit-percent}. For customers like CDNOW’s, revenue {plain-revenue}.',
        'The base is closed, so that nobody comes because others praise the firm.'
      ],
      bars: ['Profit of ten years, five points more satisfaction'],
      columns: {
        profit: 'profit, +5 points',
        free: 'profit, quality free',
        revenue: 'revenue, +5 points',
        'profit-percent': 'profit, +5 %',
        'revenue-percent': 'revenue, +5 %'
      },
      literature: [
        'Reichheld and Sasser wrote it of retention, not of satisfaction: 5 % less defection, and profits of a branch bank, an insurance broker and a car-service chain 85, 50 and 30 % higher. Sharp objects that this was a sum and no measurement, and that going from 10 to 5 % halves the losses.',
        'Anderson, Fornell and Lehmann find in Swedish firms that satisfaction does pay, and slowly. See also the claim that retention compounds.'
      ]
    },
    'six-times': {
      name: 'Six times',
      claim: 'Very satisfied customers buy again six times as readily as satisfied ones.',
      lead: {
        holds: 'In what they do, too, the very satisfied are far ahead.',
        half: 'The very satisfied are ahead, but in what they do by far less than six times.',
        not: 'Very satisfied and satisfied customers hardly differ.'
      },
      says: [
        'Asked whether they will stay, {says-5} of the very satisfied (5 of 5) say yes and {says-4} of the satisfied (4 of 5): {says-ratio} times as many.',
        'A year later {does-5} and {does-4} are still customers: {does-ratio} times as many.',
        'Odds make more of it (yes against no): {says-odds} times in words, {does-odds} times in deeds. A large number may be a small difference, well divided.'
      ],
      bars: ['Odds of staying a year, very satisfied : satisfied'],
      columns: { 'does-odds': 'does, odds', 'says-odds': 'says, odds', 'does-ratio': 'does, share', 'says-ratio': 'says, share' },
      literature: [
        'Jones and Sasser tell it of Xerox: customers who were merely satisfied were six times less likely to buy again than totally satisfied ones. One firm, its own survey.',
        'Kumar, Dalla Pozza and Ganesh, in a review: satisfaction and loyalty go together, but satisfaction alone explains little of it.'
      ]
    },
    'lack-of-care': {
      name: 'Two thirds',
      claim: 'Two thirds of those who leave do so because nobody cared for them.',
      lead: {
        holds: 'Most of those who left could have been kept by caring more.',
        half: 'Care matters to many who leave, but not to two thirds.',
        not: 'Far fewer than two thirds: most leave for other reasons, or for none in particular.'
      },
      says: [
        'Of those who left within two years, {all} would have stayed with a firm that did everything at once (from {all low} to {all high}); {care} if it had only moved up two relationship levels, {answers} if it had only answered complaints well.',
        'Interviewed, {encounter} mention how they were treated and {response} the answer to a complaint. These shares were put into the model from a study: they are no finding of ours.',
        'For {failure} a failure of the service was what made them go.'
      ],
      bars: ['Leavers whom all possible care would have kept', 'Leavers who mention how they were treated'],
      columns: {
        all: 'kept by everything',
        care: 'kept by care',
        answers: 'kept by answers',
        encounter: 'mention treatment',
        response: 'mention the answer',
        failure: 'left over a failure'
      },
      literature: [
        'Textbook claim: “68 % leave because of indifference” is credited to TARP, to the US Small Business Administration or to a chamber of commerce, depending on who quotes it. We found no study behind it.',
        'Keaveney asked more than 500 people why they had changed a service: core service 44 %, treatment 34 %, price 30 %, the answer to a failure 17 %; several could be named.'
      ]
    },
    'eighty-twenty': {
      name: '80/20',
      claim: 'A fifth of the customers bring four fifths of the profit.',
      lead: {
        holds: 'A fifth does bring about four fifths.',
        half: 'A fifth brings far more than its share, and less than four fifths.',
        not: 'Revenue is spread more evenly than the rule has it.'
      },
      says: [
        'Of all who bought within a year, the top fifth brought {buyers} of the revenue (from {buyers low} to {buyers high}), and in three years {long}.',
        'Of the contribution, when service and complaints are paid, the top fifth brought {contribution}.',
        'Whom one counts decides: among CDNOW’s customers the top fifth brought {plain-buyers} if only buyers count, {plain-everybody} if everybody on the list does.'
      ],
      bars: ['Revenue of the top fifth of a year’s buyers', 'Contribution of the top fifth'],
      columns: { buyers: 'revenue, buyers', everybody: 'revenue, everybody', contribution: 'contribution', long: 'three years' },
      literature: [
        'Schmittlein, Cooper and Morrison: what looks like concentration depends on how long one looks and on chance; the customers behind it are more alike than they seem.',
        'Sharp, Romaniuk and Graham find about 60/20 for brands within a year; Kim, Singh and Winer, with six years of 100,000 households, 73/20.'
      ]
    },
    paradox: {
      name: 'Recovery paradox',
      claim: 'A complaint handled well leaves more loyalty than no complaint.',
      lead: {
        holds: 'After a fine answer they are more content, and more of them stay.',
        half: 'They are more content than those who had no problem. That more of them stay cannot be seen.',
        not: 'Even a fine answer does not make up for the failure.'
      },
      says: [
        'In the month of the failure satisfaction moves by {fine-now} points after a fine answer (one and a half times the price, warmly, at once), by {poor-now} after a poor one, by {silent-now} when nobody was told.',
        'What they say of staying, beside those without a failure: {fine-says}, {poor-says} and {silent-says} points.',
        'What they do: a year later {fine-stay}, {poor-stay} and {silent-stay} are there; of those without a failure {none-stay}. By luck the first could lie between {fine-stay low} and {fine-stay high}.'
      ],
      bars: ['Satisfaction in the month, points', 'Still customers a year later'],
      columns: {
        now: 'satisfaction',
        stay: 'there after a year',
        quarter: 'three months later',
        says: 'says it stays',
        people: 'months looked at'
      },
      rows: { none: 'no failure', silent: 'failure, not told', poor: 'answered poorly', fine: 'answered finely' },
      literature: [
        'De Matos, Henrique and Rossi put 24 samples together: recovery lifts satisfaction above that of customers without a problem, but not their intention to buy again, nor what they tell others.',
        'Here the model departs from them: its customers also say more of staying (and then stay like the others). Feeling and doing part in both.'
      ]
    },
    compounding: {
      name: 'Retention compounds',
      claim: 'Each further point of retention is worth more than the one before.',
      lead: {
        holds: 'Value rises several times as fast as retention, and the faster the higher it is.',
        half: 'Value rises faster than retention, but not by much.',
        not: 'Value rises no faster than retention.'
      },
      says: [
        'One dollar of yearly margin is worth {low} dollars in all if 60 % stay each year, {value} if 90 % do, {high} if 95 % do (at 12 % a year).',
        'At 90 %, one per cent more retention brings {elasticity} per cent more value; the formula says {formula}.',
        'Five points more, from 85 to 90 %: value {five-points}. From 90 to 95 %: {last-points}. This, not satisfaction, is where the famous doubling has its roots.'
      ],
      bars: ['Lifetime value of one dollar a year', 'Per cent of value for one per cent of retention'],
      columns: {
        value: 'value, lived',
        elasticity: '% for 1 %, lived',
        formula: 'value, formula',
        'formula-elasticity': '% for 1 %, formula'
      },
      literature: [
        'Gupta, Lehmann and Stuart value five firms: one per cent more retention is worth about 5 % (3 to 7), one per cent more margin 1 %, one per cent off the cost of acquisition 0.1 %.',
        'It is arithmetic: r/(1 + i − r) has the elasticity (1 + i)/(1 + i − r). What retention costs is not in it.'
      ]
    },
    'staff-first': {
      name: 'Staff first',
      claim: 'Employee satisfaction precedes customer satisfaction.',
      lead: {
        holds: 'Employees move first; customers follow, later and less.',
        half: 'Employees move first, but customers hardly follow.',
        not: 'Customers do not follow.'
      },
      says: [
        'After a pay rise employees have half of their gain by {employees-half}, customers by {customers-half}.',
        'Five points of employees carry {passed-on} points of customers by the fifth year (from {passed-on low} to {passed-on high}). The strength of this link was fitted to Sears, so its size proves nothing; the delay is the model’s own.',
        'It works back as well: five points of customers, won by caring for them, carry {back} points of employees.'
      ],
      bars: ['Points of customers for five points of employees'],
      lines: 'What a pay rise does, in points',
      lineNames: { employees: 'employees', customers: 'customers' },
      columns: {
        'passed-on': 'customers for 5 of staff',
        'employees-half': 'staff half way',
        'customers-half': 'customers half way',
        back: 'staff for 5 of customers'
      },
      literature: [
        'Rucci, Kirn and Quinn at Sears: five points of employee attitude, then 1.3 points of customer impression, then 0.5 % of revenue growth.',
        'Harter, Schmidt and Hayes, 7,939 business units: employee and customer satisfaction correlate at about .3. Which comes first a correlation does not tell.'
      ]
    },
    'quality-leaders': {
      name: 'Quality leads',
      claim: 'Leaders in perceived quality earn about 15 % more return.',
      lead: {
        holds: 'Better quality at a higher price raises the return clearly.',
        half: 'Better quality at a higher price lifts profit, but hardly the return on sales.',
        not: 'Better quality costs about what it earns.'
      },
      says: [
        'One standard deviation better, price unchanged: return on sales {quality}, profit of the fifth year {profit-quality}.',
        'The same sold 5 % dearer, as leaders do: return on sales {dearer} (from {dearer low} to {dearer high}), profit of the fifth year {profit-dearer}.',
        'The dearer price alone: {price} and {profit-price}. The model knows no capital and no rival who leads instead, so this is return on sales, of one firm against itself.'
      ],
      bars: ['Return on sales, better and 5 % dearer', 'Profit of the fifth year, better and 5 % dearer'],
      columns: {
        dearer: 'return, better + dearer',
        quality: 'return, better',
        price: 'return, dearer',
        'profit-dearer': 'profit, better + dearer',
        'profit-quality': 'profit, better',
        'profit-price': 'profit, dearer'
      },
      literature: [
        'Buzzell and Gale on some 3,000 business units (PIMS): the top third in relative quality earns about twice the return on investment of the bottom third, and sells 5 to 6 % dearer.',
        'It compares firms, and firms that earn well can also afford quality. The 15 % is a textbook claim.'
      ]
    },
    'points-debt': {
      name: 'Points are a debt',
      claim: 'A loyalty programme can be a liability.',
      lead: {
        holds: 'For most industries the debt outweighs what the points bind.',
        half: 'In some industries it is a liability, in others it pays.',
        not: 'The programme pays everywhere, debt included.'
      },
      says: [
        'Two points in a hundred. The first year’s profit moves by {cash-first} if points count only once they are spent, and by {booked-first} if the debt is booked as it arises.',
        'In {fooled} of {industries} industries the first year looks like a gain and is none. After five years {never} are still behind ({booked-five} in the middle, from {booked-five low} to {booked-five high}).',
        'Owed by then: {debt} of a year’s revenue at face value.'
      ],
      bars: ['First year, points counted when spent', 'Five years, points counted as debt'],
      lines: 'Airline: profit added up beside no programme, dollars a customer',
      lineNames: { booked: 'debt counted', cash: 'debt not counted' },
      columns: {
        'cash-first': 'year 1, not counted',
        'booked-first': 'year 1, counted',
        'booked-five': 'five years, counted',
        debt: 'owed'
      },
      literature: [
        'Dowling and Uncles doubt that most programmes change what people buy. Liu, in a shop chain: light buyers bought more, heavy ones claimed their rewards and bought as before.',
        'Reinartz and Kumar: loyalty and profit of a customer correlate only weakly, .20 to .45. In 2002 The Economist put all miles not yet flown at 8.5 trillion, worth about 500 billion dollars.'
      ]
    },
    'unequal-prices': {
      name: 'Unequal prices',
      claim: 'Unequal prices cost trust.',
      lead: {
        holds: 'They cost trust and customers. That they may pay all the same is the trouble with them.',
        half: 'They cost a little trust.',
        not: 'Nobody seems to mind.'
      },
      says: [
        'Those who find it hard to leave pay 20 % more. Their trust moves by {trust-dear} points, that of the others, who pay no more, by {trust-others}.',
        'Within five years {left-dear} in a hundred of them leave who would have stayed; of the others {left-others}.',
        'And yet profit moves by {profit} over five years (from {profit low} to {profit high}), by {profit-late} in the fifth. The model has no newspaper and no regulator who tells.'
      ],
      bars: ['More of those who pay more have left, in a hundred', 'Profit of five years'],
      columns: {
        'trust-dear': 'trust, pay more',
        'left-dear': 'left, pay more',
        'trust-others': 'trust, others',
        'left-others': 'left, others',
        profit: 'profit, five years',
        'profit-late': 'profit, fifth year'
      },
      literature: [
        'Campbell: a price seems unfair when people infer a bad motive, and then they buy less. Xia, Monroe and Cox: what counts is the comparison, most of all with people like oneself; they tell how Amazon’s customers found in 2000 that others paid less for the same film.',
        'How much trust is lost was set by this program’s design. Only direction and order can be compared.'
      ]
    },
    'lone-flight': {
      name: 'Flying Mrs Otake',
      claim: 'Flying one passenger across the world for 100,000 dollars pays if 49 customers are kept or won by it.',
      lead: {
        holds: 'The sum is right at the case’s numbers: a few dozen customers pay it back.',
        half: 'It takes a good many customers, more than the case says.',
        not: 'It takes hundreds of customers.'
      },
      says: [
        'A customer who brings 500 dollars a year, of whom 90 % stay, at 12 % a year, is worth {value}: {needed} of them make 100,000. Lived through, such customers brought {lived} on average; to be nine in ten sure, it takes {safely}.',
        'Our own average traveller is worth {traveller}. Of her it takes {travellers}.',
        'If the flight cost the 22,750 dollars that newspapers wrote of, {needed-lower} are enough. Whether it kept or won a single one, nobody measured.'
      ],
      bars: ['Customers needed, by yearly retention'],
      columns: { needed: 'for $100,000', value: 'value of one', 'needed-lower': 'for $22,750' },
      literature: [
        'The case’s papers put the loss at about 100,000 dollars. Associated Press and The New York Times, in October 1988, name the passenger Mrs Yamamoto, quote an estimate of at least 22,750 dollars for fuel and crew, and let the airline say that the aircraft had to fly back in any case.',
        'The formula is that of Gupta and Lehmann. If the aircraft had to return anyway, she cost next to nothing, and the story was worth the more.'
      ]
    }
  }
};
