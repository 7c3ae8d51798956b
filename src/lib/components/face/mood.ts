/** The moving parts of a face, in units of a drawing 200 wide; x to the right, y down. */
export interface Mood {
  /** Shift of the features to the side: a wary person turns away. */
  turn: number;
  /** Tilt of the head in degrees. */
  tilt: number;
  /** How far the shoulders are drawn up. */
  shoulders: number;
  browInner: number;
  browOuter: number;
  browArch: number;
  /** How far the inner ends of the brows draw together. */
  browKnit: number;
  upperLid: number;
  lowerLid: number;
  /** Shift of the gaze. */
  gaze: number;
  /** Corners of the mouth: positive is up. */
  smile: number;
  mouthWidth: number;
  /** How far the lips part. */
  part: number;
  /** 0..1 each. */
  frownLine: number;
  smileLine: number;
  flush: number;
}

const between = (low: number, high: number, at: number) => low + (high - low) * at;
/** 0 below `from`, 1 above `to`, smooth between. */
function ramp(from: number, to: number, at: number): number {
  const x = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return x * x * (3 - 2 * x);
}

/** Turns calm and trust (0..100) into a face: calm moves brows, lids, flush and shoulders; trust moves gaze and turn; both move the mouth. */
export function moodOf(calm: number, trust: number): Mood {
  const [c, t] = [calm / 100, trust / 100];
  const fury = 1 - ramp(0.05, 0.55, c);
  const ease = ramp(0.5, 1, c);
  const doubt = 1 - ramp(0.05, 0.6, t);
  const warmth = ramp(0.45, 1, t);
  const mouth = 0.62 * c + 0.38 * t;
  return {
    turn: between(0, 8, doubt),
    tilt: between(0, -3.5, doubt) + between(0, 3, warmth) * ease,
    shoulders: between(0, 9, fury),
    browInner: between(-1, 6.5, fury) - 2 * ease - 2.5 * doubt * (1 - fury),
    browOuter: between(0.5, -2.5, fury) + 1.5 * ease,
    browArch: between(4.5, 1, fury),
    browKnit: between(0, 4.5, fury),
    upperLid: between(6.8, 4.4, fury) - 0.6 * ease - 1.4 * doubt * (1 - fury),
    lowerLid: between(4.4, 3.2, fury) - 2.6 * ease * (0.4 + 0.6 * warmth) - 0.8 * doubt,
    gaze: between(0, 4.2, doubt),
    smile: between(-7.5, 9, mouth),
    mouthWidth: between(12.5, 18, ramp(0.2, 1, mouth)),
    part: 5 * ramp(0.74, 1, mouth) + 3 * (1 - ramp(0, 0.18, c)),
    frownLine: fury,
    smileLine: ramp(0.55, 0.95, mouth),
    flush: Math.max(0.62 * (1 - ramp(0.05, 0.42, c)), 0.26 * ramp(0.6, 1, mouth))
  };
}

/** Names a level 0..100 by its fifth: 0 for 0..19 up to 4 for 80..100. */
export const fifth = (level: number): number => Math.min(4, Math.max(0, Math.floor(level / 20)));
