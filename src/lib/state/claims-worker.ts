import { claimInSteps } from '#engine/outcomes';
import type { ClaimAnswer, ClaimRequest } from './claims-protocol.ts';

const post = (answer: ClaimAnswer): void => postMessage(answer);

onmessage = ({ data: { run, id, scale } }: MessageEvent<ClaimRequest>) => {
  try {
    const steps = claimInSteps(id, scale);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return post({ run, kind: 'done', value: step.value });
      post({ run, kind: 'progress', progress: step.value });
    }
  } catch (error) {
    // an exception here is a bug of ours: the page gets a code, the console the trace
    console.error(error);
    post({ run, kind: 'failed', code: 'claims/broke-down' });
  }
};
