export { examine } from './examine.ts';
export type { Examined, ExamineOptions } from './examine.ts';
