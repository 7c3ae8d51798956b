export { draw, drawEach, stepOf, uniform } from './counter.ts';
export { beta, gamma, gammaEach, GAMMA_STRIDE, happens, normal, normalEach, poisson } from './distributions.ts';
export { exp, ln, logistic, logit, power, sinPi } from './functions.ts';
