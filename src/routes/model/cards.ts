import type { TestId } from '#lib/validation/index.ts';
import type { SourceId } from './sources.ts';
import type { Grade, SymbolKey, VariableKey } from './symbols.ts';

/** What the page of a card is made of, besides its words: formulas, numbers, evidence, tests. Words have the same keys. */
export interface Card {
  id: CardId;
  /** Formulas in the notation of `math.ts`; `plain` ones gain nothing by being shown with numbers too. */
  formulas: readonly { id: string; tex: string; plain?: boolean }[];
  /** What moves, in the order of the table. */
  variables: readonly VariableKey[];
  /** Numbers of the model that stand in no formula of the card. */
  more: readonly SymbolKey[];
  statements: readonly { id: string; grade: Grade; sources: readonly SourceId[] }[];
  tests: readonly TestId[];
}

export const cardIds = [
  ...(['purchase', 'leaving', 'multiplier', 'value', 'satisfaction'] as const),
  ...(['loyalty', 'recovery', 'wordOfMouth', 'money'] as const)
] as const;
export type CardId = (typeof cardIds)[number];

export const cards: readonly Card[] = [
  {
    id: 'purchase',
    formulas: [
      { id: 'orders', tex: 'n \\sim \\Poisson(\\lambda t)', plain: true },
      { id: 'rates', tex: '\\lambda \\sim \\Gamma([r], [alpha])' },
      { id: 'amounts', tex: 'z \\sim \\Gamma([p], \\nu)' },
      { id: 'tickets', tex: '\\nu \\sim \\Gamma([q], [gamma])' }
    ],
    variables: ['n', 't', 'lambda', 'z', 'nu'],
    more: [],
    statements: [
      { id: 'timing', grade: 'D', sources: ['fhl2005'] },
      { id: 'spend', grade: 'D', sources: ['fh2013'] },
      { id: 'industries', grade: 'ASSUMED', sources: [] }
    ],
    tests: ['M1', 'M2', 'M3', 'M4']
  },
  {
    id: 'leaving',
    formulas: [
      { id: 'order', tex: 'P("leave") = 1 - e^{-h_0 m}', plain: true },
      { id: 'hazard', tex: 'h_0 = -\\ln(1 - \\theta)', plain: true },
      { id: 'theta', tex: '\\theta \\sim \\Beta([a], [b])' },
      { id: 'contract', tex: 'P("leaveMonth") = 1 - e^{-h_0 m / 12}', plain: true }
    ],
    variables: ['theta', 'h', 'm'],
    more: [],
    statements: [
      { id: 'order', grade: 'D', sources: ['fhl2005'] },
      { id: 'contract', grade: 'D', sources: ['fh2007'] },
      { id: 'opportunity', grade: 'D', sources: ['fhs2010'] },
      { id: 'causes', grade: 'P', sources: ['keaveney1995'] },
      { id: 'month', grade: 'd', sources: [] }
    ],
    tests: ['M2', 'M3', 'M5', 'M7', 'M15']
  },
  {
    id: 'multiplier',
    formulas: [
      { id: 'multiplier', tex: 'm = \\exp(-[phi] S - [phiT] T - [psiSC] W - [phiL] \\Delta L + [phiP] \\pi - k) * m_f' },
      { id: 'mean', tex: 'E(m) = 1', plain: true }
    ],
    variables: ['S', 'T', 'W', 'dL', 'price', 'k', 'mf'],
    more: [],
    statements: [
      { id: 'satisfaction', grade: 'P', sources: ['bolton1998'] },
      { id: 'switching', grade: 'P', sources: ['jones2000'] },
      { id: 'sizes', grade: 'd', sources: [] },
      { id: 'loyalty', grade: 'ASSUMED', sources: [] }
    ],
    tests: ['M6', 'M9', 'M16']
  },
  {
    id: 'value',
    formulas: [
      { id: 'value', tex: 'V^* = [qV] Q + [eV] E - \\pi + \\epsilon' },
      { id: 'quality', tex: 'Q^* = "quality" + [serviceShare] "service" + [trainingShare] "training" + [esQuality] \\ES' },
      { id: 'expectation', tex: 'E^* = [iE] I + [promise](A - 1 - H)' },
      { id: 'perceived', tex: 'Q \\gets Q + [qualitySpeed](Q^* - Q)' },
      { id: 'expected', tex: 'E \\gets E + [expectationSpeed](E^* - E)' },
      { id: 'image', tex: 'I \\gets I + [imageSpeed](G - I)' }
    ],
    variables: ['V', 'Q', 'E', 'price', 'I', 'A', 'H', 'ES', 'G', 'taste'],
    more: ['pointsSeen'],
    statements: [
      { id: 'weights', grade: 'D', sources: ['tenenhaus2005', 'fornell1996'] },
      { id: 'gap', grade: 'P', sources: ['parasuraman1985'] },
      { id: 'staff', grade: 'P', sources: ['rucci1998'] },
      { id: 'speeds', grade: 'd', sources: [] }
    ],
    tests: ['M8', 'M13']
  },
  {
    id: 'satisfaction',
    formulas: [
      { id: 'aim', tex: 'S^* = [iS] I + [eS] E + [qS] Q + [vS] V + [careLift] c + \\epsilon' },
      { id: 'step', tex: 'S \\gets S + k(S^* + [noise] \\zeta - S)' },
      { id: 'rise', tex: 'k_{\\up} = \\frac{[kappa]}{1 + t/(4 * [tau])}' },
      { id: 'fall', tex: 'k_{\\down} = [lossAversion] k_{\\up}' }
    ],
    variables: ['S', 'aim', 'I', 'E', 'Q', 'V', 'care', 'tenure', 'luck', 'taste'],
    more: [],
    statements: [
      { id: 'weights', grade: 'D', sources: ['tenenhaus2005', 'fornell1996'] },
      { id: 'asymmetry', grade: 'P', sources: ['anderson1993'] },
      { id: 'tenure', grade: 'P', sources: ['bolton1998'] },
      { id: 'sizes', grade: 'd', sources: [] }
    ],
    tests: ['M8', 'M13']
  },
  {
    id: 'loyalty',
    formulas: [
      { id: 'trust', tex: 'T \\gets T + \\frac{1}{2} * [kappaT](T^* - T)' },
      { id: 'trustAim', tex: 'T^* = 0.7 I + 0.3 S + H + [interviewTrust] i - [unfairness] g' },
      {
        id: 'loyalty',
        tex: 'L = [iL] \\frac{I + T}{2} + [sL] S + [cL] C + ([scL] + [scS] S)W + \\epsilon'
      }
    ],
    variables: ['T', 'I', 'S', 'H', 'interviews', 'gap', 'L', 'C', 'W', 'taste'],
    more: [],
    statements: [
      { id: 'weights', grade: 'D', sources: ['tenenhaus2005'] },
      { id: 'switching', grade: 'P', sources: ['jones2000'] },
      { id: 'trust', grade: 'd', sources: [] },
      { id: 'unfairness', grade: 'd', sources: [] }
    ],
    tests: ['M8', 'M9']
  },
  {
    id: 'recovery',
    formulas: [
      { id: 'fail', tex: 'P("fail") = [f] \\exp(-[failureQuality] Q_F - [interviewRepair] i)' },
      { id: 'voice', tex: '\\logit P("complain") = \\logit v + [ease] \\pm 0.3' },
      { id: 'handling', tex: 'J = [outcomeWeight] D(c) + [treatmentWeight] [treatment] + [speedWeight] \\exp(-[days] / [speedScale])' },
      { id: 'satisfaction', tex: '\\Delta S = -[drop] s + [gain] J' },
      { id: 'intention', tex: '\\logit B = [intention] + [intentionMajor] x_1 + [intentionVoice] x_2 + [intentionHandling] J' },
      {
        id: 'blow',
        tex: 'm_f = \\max([floor], \\exp([psi](\\logit [intentionNone] - \\logit B)(1 + x)^{-[history]}(1 + y_C)))'
      }
    ],
    variables: ['Qf', 'interviews', 'v', 'J', 'D', 'severity', 'B', 'xm', 'xv', 'mf', 'x', 'recent'],
    more: ['major', 'monetary', 'voiceQuality', 'voiceMoney', 'compensation', 'peak', 'handlingNoise', 'forget', 'handling'],
    statements: [
      { id: 'voice', grade: 'P', sources: ['tarp1986'] },
      { id: 'justice', grade: 'P', sources: ['orsingher2010'] },
      { id: 'compensation', grade: 'P', sources: ['haesevoets2017'] },
      { id: 'intention', grade: 'D', sources: ['tarp1986'] },
      { id: 'paradox', grade: 'P', sources: ['dematos2007', 'maxham2001'] },
      { id: 'sizes', grade: 'd', sources: [] }
    ],
    tests: ['M10', 'M11', 'M12', 'M15']
  },
  {
    id: 'wordOfMouth',
    formulas: [
      { id: 'joins', tex: '"joins" = ([bassP] A + [bassQ] w \\frac{N}{M})(M - U)' },
      { id: 'told', tex: 'w = u(1 + [womPull](g_+ - g_-))' },
      { id: 'well', tex: 'g_+ \\propto \\frac{1}{2} S^2 + 0.3', plain: true },
      { id: 'ill', tex: 'g_- \\propto [womNegative](\\frac{1}{2} S^2 + 0.3)' },
      { id: 'referred', tex: 'm_{"referred"} = [referredHazard] m' },
      { id: 'amount', tex: 'z_{"referred"} = (1 + [referredSpend] * [winBackDecay]^t) z' }
    ],
    variables: ['A', 'N', 'M', 'U', 'w', 'urge', 'gPlus', 'gMinus', 'S', 'gone'],
    more: [],
    statements: [
      { id: 'bass', grade: 'P', sources: ['bass1969', 'sultan1990'] },
      { id: 'negative', grade: 'P', sources: ['tarp1986'] },
      { id: 'referred', grade: 'P', sources: ['schmitt2011'] },
      { id: 'pull', grade: 'd', sources: [] }
    ],
    tests: ['M18']
  },
  {
    id: 'money',
    formulas: [
      { id: 'staff', tex: '\\ES \\gets \\ES + [esSpeed](\\ES^* - \\ES)' },
      { id: 'staffAim', tex: '\\ES^* = [esPay](R_1 - R_0) + [esTraining] "training" + [esRelations] "backing" + [esAttitude] G' },
      { id: 'turnover', tex: 'F = [turnover] \\exp(-[turnoverEs] \\ES)' },
      { id: 'profit', tex: '"profit" = [margin] "revenue" - "costs"' },
      {
        id: 'costs',
        tex: '"costs" = "serving" + "recovery" + "levers" + "winning" + "replacingStaff" + \\Delta "points"',
        plain: true
      },
      { id: 'clv', tex: '\\CLV = D \\frac{r}{1 + [discount] - r}' },
      { id: 'winBack', tex: 'P("back") = ([winBackLow] + ([winBackHigh] - [winBackLow])(1 - e^{-3 o})) * [winBackDecay]^t' }
    ],
    variables: ['ES', 'reward', 'expected', 'G', 'F', 'yearly', 'retention', 'offer', 'gone'],
    more: ['service', 'acquisition', 'wages', 'replacing', 'wooing', 'pointsRedeemed', 'energy'],
    statements: [
      { id: 'sears', grade: 'P', sources: ['rucci1998'] },
      { id: 'turnover', grade: 'P', sources: ['harter2002'] },
      { id: 'clv', grade: 'P', sources: ['gupta2003'] },
      { id: 'winBack', grade: 'P', sources: ['griffin2001', 'thomas2004'] },
      { id: 'costs', grade: 'ASSUMED', sources: [] }
    ],
    tests: ['M13', 'M14', 'M18']
  }
];

/** Returns a card by its number, 1 to 9, or undefined. */
export function cardOf(number: number): Card | undefined {
  return cards[number - 1];
}
