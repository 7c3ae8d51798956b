import { parentPort, workerData } from 'node:worker_threads';
import { examinePackage } from './examine.ts';

/** Checks one case in a thread of its own: whatever was sent, the server goes on. */
const { id, bytes } = workerData as { id: string; bytes: Uint8Array };
parentPort?.postMessage(examinePackage(id, bytes));
