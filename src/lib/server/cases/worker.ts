import { parentPort, workerData } from 'node:worker_threads';
import { examinePackage, type Task } from './examine.ts';

/** Checks one case in a thread of its own: whatever was sent, the server goes on. */
parentPort?.postMessage(examinePackage(workerData as Task));
