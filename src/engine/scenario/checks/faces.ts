import type { Check } from '../case.ts';
import type { Problem } from '../findings.ts';
import { didYouMean } from '../near.ts';

/** The looks of a person that can be drawn; a number behind one (`woman-3`) is a variation of it. */
export const looks = ['young-woman', 'woman', 'older-woman', 'young-man', 'man', 'older-man'];

/** E68: a face that cannot be drawn. */
const unknownFace = (face: string): Problem => {
  const near = didYouMean(face, looks);
  return {
    code: 'E68',
    en: `there is no face "${face}", so that a woman is drawn.${near.en} Write one of: ${looks.join(', ')}, with a number for a variation (woman-3)`,
    zh: `没有“${face}”这张脸，会画成 woman。${near.zh}请写其中之一：${looks.join('、')}，后面可以加数字换个样子（woman-3）`
  };
};

/** The person has a face that can be drawn. */
export const faces: Check = (of) => {
  const face = of.raw.person?.face;
  if (face && !looks.includes(face.replace(/-\d+$/, ''))) of.report(['person', 'face'], unknownFace(face));
};
