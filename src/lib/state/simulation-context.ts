import { createContext } from 'svelte';
import type { Simulation } from './simulation.svelte.ts';

/** One simulation for all pages that come after an ending, so that going from the outcome to the customers computes nothing twice. */
export const [getSimulation, setSimulation] = createContext<Simulation>();
