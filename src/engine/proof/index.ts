export { examine } from './examine.ts';
export type { ExamineOptions } from './examine.ts';
