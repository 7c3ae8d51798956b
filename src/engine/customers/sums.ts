/** What a group adds up to in one month, in whole numbers, so that neither order nor chunks change a bit; an index into the sums. */
export const SATISFACTION = 0;
export const TRUST = 1;
export const INTENTION = 2;
export const CUSTOMERS = 3;
export const ORDERS = 4;
/** Money in hundredths: what was paid, and what it would have been at the usual price. */
export const REVENUE = 5;
export const VOLUME = 6;
export const RECOVERY = 7;
export const COMPLAINTS = 8;
export const FAILURES = 9;
/** Satisfaction with handling of the complaints that were answered. */
export const HANDLING = 10;
/** Satisfaction above the customers' own usual level. */
export const GAP = 11;
/** What satisfied and dissatisfied customers told others (card 8). */
export const TOLD_WELL = 12;
export const TOLD_ILL = 13;
/** Face value of the points that are out, hundredths. */
export const LIABILITY = 14;
/** Points spent in the month, hundredths. */
export const REDEEMED = 15;
export const LOST = 16;
export const JOINED = 17;
export const REFERRED = 18;
export const WON_BACK = 19;
/** Money spent on winning back, hundredths. */
export const WOOING = 20;
/** Money that customers of the dearer tariff paid above the other, hundredths. */
export const OVERPAID = 21;
export const MEASURES = 22;
/** Attitudes and tellings are summed in units of 1/65536. */
export const FINE = 65536;
