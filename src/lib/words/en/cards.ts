/** The nine cards of the model. Numbers of the model are handed in, so that no sentence can go stale; published figures stand here. */
export const cards = {
  purchase: {
    title: 'Purchase',
    line: 'When a customer orders, and for how much.',
    question: 'Two customers have each ordered twice this year. How many orders may we expect next year?',
    plain: [
      'Every customer has a rate of her own at which she orders, by chance and without memory. Rates differ widely: most people order seldom, a few often.',
      'Amounts work the same way: each customer has a mean of her own, and each order scatters around it. Rate and amount have nothing to do with each other.'
    ],
    formulas: {
      orders: 'Orders in a time fall by chance at the customer’s own rate.',
      rates: 'The rates differ between customers.',
      amounts: 'One order scatters around the customer’s own mean.',
      tickets: 'The means differ between customers.'
    },
    example: (x: { orders: string; none: string; amount: string }) =>
      `In the default table a customer who never left would order ${x.orders} times a year on average, and ${x.none} would not order once. A mean order is ${x.amount}.`,
    statements: {
      timing: 'Orders of 2,357 customers of an online music shop over 78 weeks, fitted again from the raw log; card 2 is fitted with it.',
      spend: 'The amounts of the same customers.',
      industries: 'Each industry has rates and amounts of its own; where no table is published, they are chosen, and marked so.'
    },
    manager: [
      'A year without an order does not mean that a customer has left. It may be her rate.',
      'Averages mislead: a small part of the customers brings most of the orders. Look at the spread before you set one target for all.'
    ],
    leavesOut: [
      'Seasons, paydays and fashions: rates do not change with the calendar.',
      'Satisfaction does not change how often somebody orders, only whether she stays (cards 2 and 3).',
      'Large baskets and frequent orders are unrelated here; in some trades they are not.'
    ]
  },
  leaving: {
    title: 'Leaving',
    line: 'How likely a customer is to end the relationship, with and without a contract.',
    question: 'Why do customers of many years leave so seldom? Have they become loyal?',
    plain: [
      'Without a contract nobody gives notice. After each order a customer may quietly have been there for the last time. With a contract the question comes up again all year.',
      'Each customer has a base hazard of her own. The inclined leave early; those who remain are the others. So retention rises with time although nobody changes.'
    ],
    formulas: {
      order: 'Without contract: chance of leaving after an order.',
      hazard: 'The base hazard, from her own chance to leave.',
      theta: 'These chances differ between customers.',
      contract: 'With contract: a year’s hazard, spread over its months.'
    },
    example: (x: { first: string; later: string }) =>
      `On average ${x.first} leave after the order that made them customers. Among those who have ordered five times since and are still there, ${x.later} leave after the next. Nobody has changed: the others have gone.`,
    statements: {
      order: 'Leaving without notice, fitted together with purchase.',
      contract: 'Twelve years of two groups of subscribers, “premium” and “budget”.',
      opportunity: 'The same idea with one opportunity a year: six years of 11,104 donors.',
      causes:
        'What people who left mention: core service 44.3 %, encounters with staff 34.1 %, price 29.9 %, inconvenience 20.7 %, response to failure 17.3 % (several may be named). They are read out here; they drive nothing.',
      month: 'Spreading a year’s hazard evenly over its months.'
    },
    manager: [
      'Do not read a rising retention curve as growing loyalty. Compare customers of the same age.',
      'The first orders decide: that is where most are lost, and where care reaches most.',
      'Two thirds “leaving for lack of care” is a saying; in the study above indifferent or rude staff are named by about a third.'
    ],
    leavesOut: [
      'Customers who divide their purchases between several firms.',
      'Cancellation at the end of a term: hazard is the same in every month of a contract.',
      'People who come back of their own accord.'
    ]
  },
  multiplier: {
    title: 'Hazard multiplier',
    line: 'The one place where attitude turns into behaviour.',
    question: 'How much does a satisfied customer’s chance of leaving differ from a dissatisfied one’s?',
    plain: [
      'Cards 1 and 2 know behaviour only, cards 4 to 6 attitude only. One number joins them: it multiplies each customer’s base hazard.',
      'Satisfaction, trust and the trouble of switching make it smaller; a high price and a fresh failure make it larger. Its mean is 1, so that a base where nothing happens behaves like the published tables.'
    ],
    formulas: {
      multiplier: 'Each term multiplies the hazard.',
      mean: 'Over all customers, when nothing is out of the ordinary.'
    },
    example: (x: { satisfied: string; dearer: string; need: string; points: string }) =>
      `One standard deviation more satisfied: the hazard is multiplied by ${x.satisfied}. A price 10 % above the norm: by ${x.dearer}. To make good those 10 %, satisfaction would have to be ${x.need} standard deviations higher, that is ${x.points} points.`,
    statements: {
      satisfaction: 'That satisfaction prolongs a relationship, and that customers of long standing weigh new experience less.',
      switching: 'That switching barriers keep dissatisfied customers and make little difference to satisfied ones.',
      sizes: 'The sizes of the effects. Test M9 checks them by the share who stay at each level of satisfaction.',
      loyalty: 'What a loyalty effect of a case does to the hazard.'
    },
    manager: [
      'The effect is a factor, not a bonus: it saves most customers where most are about to leave, and hardly any where nobody leaves.',
      'From dissatisfied to satisfied keeps many; from satisfied to delighted keeps few more.',
      'Customers held by switching cost alone look loyal until somebody makes switching easy.'
    ],
    leavesOut: [
      'Competitors do not act: what others offer is in the base hazard.',
      'Attitude does not change how much somebody buys while she stays.',
      'Differences in attitude lower retention a little even though the mean of the multiplier is 1: those with a high one leave first (test M6).'
    ]
  },
  value: {
    title: 'Delivered value',
    line: 'What customers get for what they give: quality, expectation, price.',
    question: 'Is it better to raise quality or to lower the price?',
    plain: [
      'Value is what a customer receives (product, service, people, image) less what it costs her (money, time, effort, worry). Quality follows what the firm delivers; expectation follows image and promises.',
      'All three move slowly: customers must meet a change before they believe it.'
    ],
    formulas: {
      value: 'Where perceived value tends.',
      quality: 'Quality that the firm delivers. Staff deliver it.',
      expectation: 'Advertising and loud promises raise expectation.',
      perceived: 'What customers perceive follows what is delivered.',
      expected: 'Expectation follows in the same way.',
      image: 'Image follows years of satisfaction.'
    },
    example: (x: { quality: string; qualityPoints: string; price: string; pricePoints: string }) =>
      `Quality one standard deviation higher lifts satisfaction by ${x.quality} standard deviations in the end (${x.qualityPoints} points): directly and through value. A price 10 % higher lowers it by ${x.price} (${x.pricePoints} points), and raises the hazard besides (card 3).`,
    statements: {
      weights: 'The weights of the customer satisfaction index, from 250 customers of mobile telephone providers.',
      gap: 'That customers judge by the gap between what they expect and what they perceive.',
      staff: 'Employee satisfaction before quality, fitted to a chain of department stores.',
      speeds: 'How fast perception, expectation and image follow, and what service and training add.'
    },
    manager: [
      'Quality works twice, price mostly once. But quality costs every day, and its cost rises faster than its effect.',
      'Do not maximise delivered value: stop where the next step costs more than the customers it keeps.',
      'A promise brings people in and raises what they will measure you by.'
    ],
    leavesOut: [
      'Time, effort and worry have no levers of their own: they enter through price and quality.',
      'Segments weigh elements alike; only their levels differ.',
      'A price so low that it makes people doubt the quality.'
    ]
  },
  satisfaction: {
    title: 'Satisfaction',
    line: 'How satisfaction forms, rises slowly and falls fast.',
    question: 'The service has been better for a month. Why does satisfaction hardly move?',
    plain: [
      'Image, expectation, quality and value set the level at which satisfaction will come to rest. Each month it closes a part of the gap.',
      'It falls faster than it rises, and it moves less the longer somebody has been a customer: old opinion is an anchor.'
    ],
    formulas: {
      aim: 'Where satisfaction tends.',
      step: 'Each step closes a part of the gap; experience has its luck.',
      rise: 'The part it closes when rising: smaller with tenure.',
      fall: 'The part it closes when falling.'
    },
    example: (x: { rise: string; fall: string }) =>
      `A new customer closes half of a gap in ${x.rise} months when things have become better, and in ${x.fall} months when they have become worse.`,
    statements: {
      weights: 'The weights of the satisfaction index; they explain two thirds of its variance.',
      asymmetry: 'That falling short of expectation weighs more than exceeding it.',
      tenure: 'That satisfaction is an anchor which experience adjusts less and less.',
      sizes: 'The speeds, the luck of the month and the effect of care.'
    },
    manager: [
      'Give an improvement two or three quarters before you judge it by a survey.',
      'What rose slowly falls fast: first stop what disappoints, then add what delights.',
      'The mean may rise by itself, because the dissatisfied leave. Watch the same people, not the average.'
    ],
    leavesOut: [
      'Single great moments: delight has no effect of its own beside the mean.',
      'Questions in a survey that change the answer.',
      'Other people’s opinion, except through image and word of mouth.'
    ]
  },
  loyalty: {
    title: 'Trust and loyalty',
    line: 'What customers come to believe, and what they say they will do.',
    question: 'Customers say that they will stay. Will they?',
    plain: [
      'Trust is slow. It follows image and satisfaction; honesty feeds it, and unequal treatment eats it.',
      'Attitudinal loyalty is what people say. It is kept apart from staying, which card 2 decides: the two may part, most of all after a complaint.'
    ],
    formulas: {
      trust: 'Trust closes a part of its gap.',
      trustAim: 'Where trust tends.',
      loyalty: 'What people say: image and trust, satisfaction, memory of complaints, and being bound.'
    },
    example: (x: { free: string; bound: string; binding: string }) =>
      `One standard deviation more satisfaction raises the loyalty of a customer who could leave easily by ${x.free} standard deviations, that of a customer who is tied by ${x.bound}. Being tied by itself adds ${x.binding}.`,
    statements: {
      weights: 'The weights of image, satisfaction and complaints on loyalty; they explain a little under half of its variance.',
      switching: 'That satisfaction counts for less where switching is costly.',
      trust: 'That trust is half of what the index calls image, and how fast it moves.',
      unfairness: 'What a price gap does to trust. The customers who pay more are those who find it hard to leave.'
    },
    manager: [
      'Ask what people will do, then look at what they did. A gap between the two is news.',
      'Two prices for the same thing pay at once and are paid for later, in trust.',
      'A firm that must bind its customers should ask what would happen if it did not.'
    ],
    leavesOut: [
      'Trust in this model grows as fast as it is lost. Practice says it is lost faster; no number was good enough to build in.',
      'Word of a price gap reaches everybody alike.',
      'Friendship between a customer and one employee.'
    ]
  },
  recovery: {
    title: 'Failure, voice, recovery',
    line: 'What goes wrong, who complains, and what an answer is worth.',
    question: 'After a fine recovery satisfaction is higher than before. Why do purchases still fall a little?',
    plain: [
      'Something fails at a small share of orders. Only some customers complain; the others leave quietly. An answer is judged by three kinds of justice: what one gets (outcome), how one is treated, how fast it goes.',
      'From here two roads part. On the road of attitude a failure takes a piece of satisfaction and a good answer gives a piece back, and the second piece can be the larger one. On the road of behaviour the answer can only shrink the damage: the hazard is never multiplied with less than the floor, which lies above 1.'
    ],
    formulas: {
      fail: 'Chance of a failure at one order.',
      voice: 'Who complains: more often about money, about something major, and where complaining is easy.',
      handling: 'Satisfaction with handling: outcome, treatment, speed. Silent customers have none.',
      satisfaction: 'Road of attitude: a drop and, after an answer, a gain.',
      intention: 'What people then say: intention to buy again.',
      blow: 'Road of behaviour: what the hazard is multiplied with in this month and the two after it.'
    },
    /** The worked example: figures are computed on the page. */
    worked: {
      lead: (compensation: string, days: string) =>
        `Three answers to the same failure, for a new customer with the mean chance to leave. “Excellent” is ${compensation} of the price, an answer within ${days} day and the warmest treatment; “usual” is what the firm does when nobody touches a lever.`,
      minor: 'Minor failure',
      major: 'Major failure',
      answers: { silent: 'She said nothing', usual: 'Usual answer', excellent: 'Excellent answer' },
      heads: {
        answer: 'Answer',
        handling: 'Satisfaction with handling',
        satisfaction: 'Satisfaction',
        intention: 'Would buy again',
        blow: 'Hazard times',
        leaving: 'Leaves at next order'
      },
      points: (n: string) => `${n} points`,
      sd: (n: string) => `${n} sd`,
      calm: (intention: string, leaving: string) =>
        `For comparison, where nothing failed: ${intention} would buy again, and the mean chance to leave at the next order is ${leaving}.`,
      why: {
        title: 'Why satisfaction rises',
        text: (x: { gain: string; handling: string; back: string; minor: string; major: string }) =>
          `The gain is ${x.gain} times the satisfaction with handling. An excellent answer reaches ${x.handling}, so it gives back ${x.back} standard deviations. The failure took ${x.minor} (minor) to ${x.major} (major). What is given back is more than what was taken.`
      },
      but: {
        title: 'Why purchases still fall a little',
        text: (x: { none: string; major: string; minor: string; blow: string; floor: string }) =>
          `After a major failure ${x.major} would buy again even so, less than the ${x.none} of those without a problem: the hazard is multiplied by ${x.blow}. After a minor one ${x.minor} say they would, but deeds do not follow words: the meta-analysis finds the paradox in satisfaction and not in repurchase. So no answer brings the hazard below ${x.floor} times its usual size, and that holds for three months.`
      },
      lesson: 'Saying and doing have parted. A fine recovery shrinks the damage; only the failure that does not happen leaves none.'
    },
    statements: {
      voice: 'That few complain about quality and many about money, and that a hotline doubles the odds of a complaint.',
      justice: 'That outcome counts most, then treatment, then procedure: 60 studies taken together.',
      compensation: 'That compensation helps up to about one and a half times the price, and harms above it.',
      intention:
        'Intention to buy again by weight of the failure and by answer: solved 54 and 70 %, solved quickly 82 and 95 % (major, minor).',
      paradox: 'That a fine recovery lifts satisfaction above the old level and does not lift repurchase, word of mouth or image.',
      sizes: 'Failures an order, the drop, the gain, and how far a lost intention turns into leaving.'
    },
    manager: [
      'Make complaining easy: the silent customer is the dear one.',
      'Answer fast and kindly before you answer richly. Above one and a half times the price money is wasted.',
      'Do not stage failures to shine at repairing them: purchases pay for it.',
      'Let the front line decide on the spot. Days are the cheapest thing you can save.'
    ],
    leavesOut: [
      'Second failures in the same month count once; only the worse is felt.',
      'Who is to blame: a storm hurts as much as a mistake.',
      'Complaints made to friends or to the press instead of to the firm.'
    ]
  },
  wordOfMouth: {
    title: 'Word of mouth and acquisition',
    line: 'Who comes, and who sent them.',
    question: 'Advertising or recommendation: which brings customers, and which brings better ones?',
    plain: [
      'Some people come by advertising, others because customers told them. The more customers there are, the more there is to tell, until the market is exhausted.',
      'Very satisfied and very dissatisfied people tell most, the dissatisfied twice as much. Their balance makes word of mouth stronger or weaker. Who was referred stays longer and spends more at first.'
    ],
    formulas: {
      joins: 'Newcomers in a quarter: by advertising and by word of mouth, out of those who never came.',
      told: 'Strength of word of mouth: the balance of what is told, and a reward.',
      well: 'What a satisfied customer tells.',
      ill: 'What a dissatisfied customer tells.',
      referred: 'Referred customers leave less.',
      amount: 'Referred customers spend more at first.'
    },
    example: (x: { advertised: string; told: string; less: string; more: string }) =>
      `Of 1,000 people who never came, advertising brings ${x.advertised} in a quarter; where half of the market are customers, word of mouth brings ${x.told}. Those referred have a hazard ${x.less} lower and spend ${x.more} more at first.`,
    statements: {
      bass: 'Growth by advertising and by imitation; the two numbers lie in the range of many applications taken together.',
      negative: 'That dissatisfied customers tell about twice as many people.',
      referred: 'Ten thousand customers of a bank: referred ones stay more (18 % lower hazard) and are worth at least 16 % more.',
      pull: 'How far the balance of tellings moves word of mouth, and the effect of a reward.'
    },
    manager: [
      'Advertising fills a bucket; satisfaction mends it and brings water.',
      'A reward moves people to tell. The first cent moves more than the last.',
      'Reckon a newcomer by how she came: a referred one may be worth a higher price.'
    ],
    leavesOut: ['Networks: everybody hears everybody alike.', 'Competitors’ advertising.', 'Reviews that stay on a page for years.']
  },
  money: {
    title: 'Staff and money',
    line: 'From employees to customers to profit, and what a customer is worth.',
    question: 'Does it pay to treat employees well?',
    plain: [
      'Employees compare the reward they receive with the one they expect. Pay, training, being backed and friendly customers make them content; content employees deliver better quality and stay.',
      'Profit is what orders contribute less what everything costs: service, answers to complaints, levers, newcomers, win-back, staff who leave, points owed. Each lever’s cost rises faster than its effect.'
    ],
    formulas: {
      staff: 'Employee satisfaction closes a part of its gap.',
      staffAim: 'Where it tends: employee surplus, training, relationships, customers’ attitude.',
      turnover: 'Staff who leave in a year.',
      profit: 'Profit of a month.',
      costs: 'What it takes. Turnover is of staff; acquisition includes winning back; points are booked when given.',
      clv: 'Customer lifetime value.',
      winBack: 'Chance that a lost customer comes back.'
    },
    example: (x: { points: string; from: string; to: string; years: string; retention: string; elasticity: string }) =>
      `Pay one standard deviation above what is expected lifts customer satisfaction by ${x.points} points in the end and takes staff turnover from ${x.from} to ${x.to} a year. A customer who stays with ${x.retention} a year is worth ${x.years} yearly contributions; one percent more retention makes that ${x.elasticity} more.`,
    statements: {
      sears: 'Five points of employee satisfaction before 1.3 points of customer satisfaction.',
      turnover: 'Employee satisfaction and staff turnover in 7,939 business units: correlation −.36.',
      clv: 'Lifetime value from margin, retention and discount rate, for an endless horizon.',
      winBack: 'Lost customers are won back in 20 to 40 % of attempts, strangers in 5 to 20 %. The course in between is chosen.',
      costs: 'Wages, cost of replacing staff, cost of winning a customer: chosen where no table fits.'
    },
    manager: [
      'Retention is the strongest lever of lifetime value, but only where people are about to leave.',
      'Points given today are owed tomorrow. Book them today.',
      '“Winning costs five times as much as keeping” is a range, from two to twenty. Reckon your own.',
      'Blame an employee before you have looked and you keep this customer and lose the next ones.'
    ],
    leavesOut: [
      'Taxes, fixed costs and capacity: a full aeroplane is not fuller.',
      'Differences between employees.',
      'What society pays, except the energy and unequal prices that are shown apart.'
    ]
  }
};
